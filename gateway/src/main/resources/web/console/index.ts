import '../shared/page.css';
import './agent-page';

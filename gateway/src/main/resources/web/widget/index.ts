import '../shared/page.css';
import './support-page';

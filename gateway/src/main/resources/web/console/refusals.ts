import type { Problem } from '../shared/http';
import { t } from './words';

/** What a refusal means to the agent, with the name of who was faster when the server tells it. */
export function refusalWords(problem: Problem): string {
  switch (problem.code) {
    case 'case_already_claimed': {
      const name = winnerOf(problem);
      return name ? t('claimedBy', { name }) : problem.detail;
    }
    case 'lease_lost':
      return t('leaseLost');
    case 'asks_for_secret':
      return t('asksForSecret');
    default:
      return problem.detail;
  }
}

function winnerOf({ body }: Problem): string | undefined {
  const name = (body.agent as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? name : undefined;
}

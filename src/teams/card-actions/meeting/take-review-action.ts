import { mayAsk } from '../../../domain/people/permission';
import type { Person } from '../../../domain/people/person';
import type { ReviewContent } from '../../../domain/shown/meeting/review-content';
import type { Reply } from '../../../domain/shown/reply';
import type { Visit } from '../../../workflows/people/find-visit';
import { refuse } from '../../../workflows/refusal';
import { approveAll } from '../../../workflows/review/approve-all';
import { changeReview } from '../../../workflows/review/change-review';
import { openReview, publishFromReview } from '../../../workflows/review/open-review';
import type { BotWiring } from '../../bot-wiring';
import { languageOf, orRefusal } from '../../commands/run-command';
import type { ReviewAction } from '../card-action';

/** A button of a review's card, for whoever pressed it in their own chat. */
export async function takeReviewAction(bot: BotWiring, visit: Visit, action: ReviewAction): Promise<Reply> {
  return orRefusal(visit, async () => {
    const verdict = mayAsk(visit.visitor, action.verb);
    if (verdict === 'onlyInChat') refuse({ kind: 'onlyInChat', command: 'review' });
    if (verdict === 'no') refuse({ kind: 'notAllowed' });
    const content = await answer(bot, visit.visitor.person, action);
    if (action.verb !== 'review.open') bot.nudge();
    return { kind: 'review' as const, content, language: languageOf(visit) };
  });
}

function answer(bot: BotWiring, person: Person, action: ReviewAction): Promise<ReviewContent> {
  switch (action.verb) {
    case 'review.open': {
      const { verb: _, pointer, ...wish } = action;
      return openReview(bot, pointer, person, wish);
    }
    case 'review.approveAll':
      return approveAll(bot, { ...action.pointer, readAt: action.readAt }, person);
    case 'review.publish':
      return publishFromReview(bot, action.pointer, person);
    default: {
      const { verb, pointer, seen, inputs } = action;
      return changeReview(bot, { verb, ...pointer, seen, inputs }, person);
    }
  }
}

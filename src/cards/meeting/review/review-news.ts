import type { ReviewNews } from '../../../domain/shown/meeting/review-content';
import type { Words } from '../../../words/da';
import { type Line, lines, oneLine } from '../../people-text';

/** What came of the button that was pressed. None or one. */
export function newsView(
  news: ReviewNews | undefined,
  words: Words,
): { style: 'good' | 'accent' | 'warning'; texts: Line[] }[] {
  if (!news) return [];
  return [{ style: styleOf(news), texts: lines(...sentencesOf(news, words)) }];
}

function styleOf({ kind }: ReviewNews): 'good' | 'accent' | 'warning' {
  switch (kind) {
    case 'approved':
    case 'approvedAll':
    case 'reworded':
    case 'returned':
    case 'published':
      return 'good';
    case 'leftOut':
    case 'putBack':
    case 'asGiven':
    case 'newAnswer':
    case 'publishedAlready':
      return 'accent';
    default:
      return 'warning';
  }
}

function sentencesOf(news: ReviewNews, { review }: Words): string[] {
  const say = review.news;
  switch (news.kind) {
    case 'approvedAll':
      return [say.approvedAll(news.count), news.newer > 0 ? say.newer(news.newer) : ''];
    case 'returned':
      return [say.returned(oneLine(news.number, 20)), news.unreachable ? say.unreachable : ''];
    case 'leftToApprove':
      return [say.leftToApprove(news.left)];
    case 'published':
    case 'publishedAlready':
      return [review.card.published];
    case 'publishWaits':
      return [review.waits[news.why]];
    case 'progressMissing':
    case 'decisionMissing':
    case 'questionMissing':
    case 'tooLong':
    case 'askedAnew':
      return [say[news.kind]];
    default:
      return [say[news.kind](oneLine(news.number, 20))];
  }
}

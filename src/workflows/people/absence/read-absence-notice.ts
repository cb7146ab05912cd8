import type { Language } from '../../../domain/people/language';
import { type Portfolio, shortName } from '../../../domain/portfolio/portfolio';
import type { AbsenceSubject } from '../../../domain/round/notice';
import type { NoticeContent } from '../../../domain/shown/notice-content';
import type { Day } from '../../../domain/time/instant';

interface Setting {
  portfolio: Portfolio;
  today: Day;
  language: Language;
}

/** What a coordinator is told of somebody away whom nobody answers for. */
export function readAbsenceNotice(
  about: AbsenceSubject,
  { portfolio, today, language }: Setting,
): NoticeContent | undefined {
  const committee = portfolio.committees.find(({ id }) => id === about.committeeId);
  if (!committee) return undefined;
  const { kind, meetingOn, dueOn, from, to, numbers } = about;
  return {
    kind,
    language,
    portfolioId: portfolio.id,
    committee: shortName(committee),
    committeeId: committee.id,
    ...(meetingOn ? { meetingOn } : {}),
    dueOn,
    today,
    label: about.name ?? '',
    from,
    to,
    numbers,
  };
}

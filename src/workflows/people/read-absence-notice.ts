import { isStillUncovered } from '../../domain/people/absence/decide-absence-notices';
import type { Directory } from '../../domain/people/directory';
import type { Language } from '../../domain/people/language';
import { type Portfolio, shortName } from '../../domain/portfolio/portfolio';
import type { AbsenceSubject } from '../../domain/round/notice';
import type { NoticeContent } from '../../domain/shown/notice-content';
import type { Day } from '../../domain/time/instant';

interface Setting {
  portfolio: Portfolio;
  directory: Directory;
  today: Day;
  language: Language;
}

/** What a coordinator is told of somebody away whom nobody answers for; `undefined` when that is so no more. */
export function readAbsenceNotice(
  about: AbsenceSubject,
  { portfolio, directory, today, language }: Setting,
): NoticeContent | undefined {
  const committee = portfolio.committees.find(({ id }) => id === about.committeeId);
  if (!committee || !isStillUncovered(about, directory, today)) return undefined;
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

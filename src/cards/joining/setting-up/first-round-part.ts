import { longDay, relativeLongDay } from '../../../domain/time/day-words';
import { lines, oneLine } from '../../people-text';
import type { How, StepPart } from './step-part';

/** When the next round is, and the rehearsal of it. */
export function firstRoundPart({ reply: { setup, today }, words, language }: How): StepPart {
  const { settingUp } = words;
  const { next, wasAsked } = setup.firstRound;
  const running = wasAsked ? settingUp.running : '';
  if (!next) return { facts: lines(running, settingUp.noRound) };
  const committee = oneLine(next.committee.shortName, 60);
  const day = (on: string) => longDay(on, language);
  return {
    facts: lines(
      running,
      settingUp.nextRound(
        committee,
        words.count.initiatives(next.initiatives),
        relativeLongDay(next.askOn, today, language),
      ),
      settingUp.nextDays(day(next.dueOn), day(next.publishOn), day(next.meetingOn)),
      settingUp.rehearseFirst,
      settingUp.startNow(`${words.command.startRound} ${committee}`),
    ),
    buttons: [{ title: settingUp.rehearse, text: `${words.command.rehearse} ${next.committee.id}` }],
  };
}

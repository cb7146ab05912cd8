import { fillExample } from '../../command-example';
import { initiativeLine } from '../../message/message-view';
import { lines, oneLine } from '../../people-text';
import { firstFew, type How, lacking, type StepPart } from './step-part';

/** What is followed, and what of the table cannot be used as it is. */
export function portfolioPart({ reply: { setup }, words }: How): StepPart {
  const { settingUp, operator } = words;
  const { initiatives, coordinators, unreadable, unplaced } = setup.portfolio;
  const example = { number: unplaced[0]?.number ?? '', committee: setup.committees[0]?.shortName ?? '' };
  const named = (all: typeof unreadable) => {
    const said = all.map((each) =>
      each.words === ''
        ? initiativeLine(each)
        : { text: settingUp.quoted(initiativeLine(each).text, oneLine(each.words, 60)) },
    );
    return firstFew(said, words);
  };
  return {
    facts: lines(
      initiatives > 0
        ? settingUp.followed(words.count.initiatives(initiatives), coordinators)
        : settingUp.noInitiatives,
      initiatives > 0 ? settingUp.sendTableAgain : settingUp.sendTable,
    ),
    lacks: [
      ...lacking(unreadable, {
        heading: settingUp.unreadable(unreadable.length),
        items: named(unreadable),
        next: settingUp.unreadableNext,
      }),
      ...lacking(unplaced, {
        heading: settingUp.unplaced(unplaced.length),
        items: named(unplaced),
        next: settingUp.unplacedNext(fillExample(words.help.examples.moveInitiatives, example, words)),
      }),
    ],
    operator: [{ heading: operator.heading, lines: lines(operator.committees) }],
    buttons: [],
  };
}

/** Where each committee's overview is to be posted. */
export function committeesPart({ reply: { setup }, words }: How): StepPart {
  const { settingUp, operator } = words;
  const { committees } = setup;
  const without = committees.filter(({ hasChannel }) => !hasChannel);
  const items = without.map(({ shortName, initiatives }) => ({
    text: settingUp.noChannelLine(oneLine(shortName, 60), words.count.initiatives(initiatives)),
  }));
  return {
    facts: lines(
      committees.length === 0
        ? settingUp.noCommittees
        : settingUp.channels(committees.length - without.length, committees.length),
    ),
    lacks: lacking(without, {
      heading: settingUp.noChannel(without.length),
      items: firstFew(items, words),
      next: settingUp.noChannelNext(oneLine(without[0]?.shortName ?? '', 60)),
    }),
    operator: [{ heading: operator.heading, lines: lines(operator.committees) }],
  };
}

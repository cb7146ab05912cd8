import type { IndicatorRefusal } from '../../../domain/shown/record/indicators/indicator-content';
import type { Words } from '../../../words/da';
import { type MessageView, message } from '../../message/message-view';
import { lines, oneLine } from '../../people-text';

const refusalKinds: readonly string[] = ['noIndicator', 'whichIndicator', 'unknownSetting', 'noSuchYear', 'otherUnit'];

export function isIndicatorRefusal(refusal: { kind: string }): refusal is IndicatorRefusal {
  return refusalKinds.includes(refusal.kind);
}

/** A command is read up to here. */
const longestCommand = 300;

/** What was not understood of an indicator, and how to write it. */
export function indicatorRefusalView(refusal: IndicatorRefusal, words: Words): MessageView {
  const { refused, list, annual } = words.indicators;
  const buttons = [{ title: list, text: words.command.indicators }];
  switch (refusal.kind) {
    case 'noIndicator': {
      const known = refusal.known.slice(0, 12).map((name) => oneLine(name, 60));
      const called = oneLine(refusal.words, 80);
      const texts = [
        refused.unknown(called),
        known.length > 0 ? refused.known(known.join(', ')) : '',
        refused.addHow(called),
      ];
      return message('emphasis', lines(...texts), { buttons });
    }
    case 'whichIndicator': {
      const choices = refusal.among
        .slice(0, 50)
        .map((name) => ({
          title: oneLine(name, 120),
          value: `${words.command.setIndicator} ${name} ${refusal.rest}`.trim(),
        }))
        .filter(({ value }) => value.length <= longestCommand);
      return message('accent', lines(refused.which), { choices, choose: words.button.choose, goOn: words.button.goOn });
    }
    case 'unknownSetting': {
      const name = oneLine(refusal.name, 80);
      return message(
        'emphasis',
        lines(refused.unknownSetting(name, oneLine(refusal.words, 80)), refused.settingHow(name)),
        { buttons },
      );
    }
    case 'noSuchYear':
      return message('emphasis', lines(refused.noYear(oneLine(refusal.words, 60))), {
        buttons: [{ title: annual, text: words.command.annual }],
      });
    case 'otherUnit':
      return message('emphasis', lines(refused.otherUnit(oneLine(refusal.name, 80), oneLine(refusal.unit, 40))), {
        buttons,
      });
  }
}

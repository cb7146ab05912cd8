import type { Language } from '../../../domain/portfolio/portfolio';
import { lackingIn, type SetupStep, setupSteps } from '../../../domain/setting-up/setup';
import type { SetUpReply } from '../../../domain/shown/reply';
import type { Words } from '../../../words/da';
import { type Line, lines, oneLine } from '../../people-text';
import { saidViews } from './said-view';
import type { StepPart } from './step-part';
import { stepPart } from './step-parts';

/** All steps at a glance, or one of them: what is there, what is missing, and what mends it right there. */
export function settingUpView(reply: SetUpReply, words: Words, language: Language) {
  const { step } = reply;
  const shown =
    step === 'overview'
      ? overview(reply, words)
      : { ...onStep(step, words), ...stepPart(step, { reply, words, language }) };
  return { title: words.settingUp.title, said: saidViews(reply.said, words, language), ...nothing, ...shown };
}

const nothing = {
  rows: [] as ReturnType<typeof rowOf>[],
  facts: [] as Line[],
  lacks: [] as NonNullable<StepPart['lacks']>,
  meeting: [] as NonNullable<StepPart['meeting']>,
  agenda: [] as NonNullable<StepPart['agenda']>,
  owners: [] as NonNullable<StepPart['owners']>,
  operator: [] as NonNullable<StepPart['operator']>,
  buttons: [] as NonNullable<StepPart['buttons']>,
};

function overview({ setup }: SetUpReply, words: Words) {
  const lacking = setupSteps.find((step) => lackingIn(setup, step) > 0);
  return {
    subtitle: lines(words.settingUp.intro(oneLine(setup.portfolioName, 120)), lacking ? '' : words.settingUp.ready),
    rows: setupSteps.map((step, at) => rowOf(step, at, setup, words)),
    nav: [navTo(words.settingUp.goOn, lacking ?? 'firstRound')],
  };
}

function rowOf(step: SetupStep, at: number, setup: SetUpReply['setup'], { settingUp }: Words) {
  const lacking = lackingIn(setup, step);
  return {
    title: `${at + 1}. ${settingUp.step[step]}`,
    state: lacking > 0 ? settingUp.lacking(lacking) : settingUp.done,
    isDone: lacking === 0,
    data: { step },
  };
}

function onStep(step: SetupStep, words: Words) {
  const at = setupSteps.indexOf(step);
  const [before, after] = [setupSteps[at - 1], setupSteps[at + 1]];
  return {
    subtitle: lines(words.settingUp.position(at + 1, setupSteps.length, words.settingUp.step[step])),
    nav: [
      ...(before ? [navTo(words.button.previous, before)] : []),
      ...(after ? [navTo(words.button.next, after)] : []),
      navTo(words.settingUp.steps, 'overview'),
    ],
  };
}

function navTo(title: string, step: SetUpReply['step']) {
  return { title, data: { step } };
}

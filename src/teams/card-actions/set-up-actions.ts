import { z } from 'zod';
import type { CommandOf } from '../../domain/people/command';
import { setupSteps } from '../../domain/setting-up/setup';

/** Buttons of the card that leads from a table to the first round; what is filled in is in the sender's words. */
const page = z.coerce.number().int().min(1).max(1000).optional().catch(undefined);
const day = z.string().max(40).optional().catch(undefined);
const id = z.string().min(1).max(200);
const numbers = z.array(z.string().min(1).max(40)).max(20);

export const setUpShapes = {
  'setUp.step': z.object({ step: z.enum([...setupSteps, 'overview']), page }),
  'setUp.meeting': z.object({ committee: id, on: day, agenda: day }),
  'setUp.agenda': z.object({ meeting: id, closes: day }),
  'setUp.owners': z.object({ numbers, page }).loose(),
};

export type SetUpAction = {
  [Verb in keyof typeof setUpShapes]: { verb: Verb } & z.infer<(typeof setUpShapes)[Verb]>;
}[keyof typeof setUpShapes];

export function isSetUpAction(action: { verb: string }): action is SetUpAction {
  return Object.hasOwn(setUpShapes, action.verb);
}

/** What a button of it asks for, as a command with what was filled in. */
export function setUpCommandOf(action: SetUpAction): CommandOf<'setUp'> {
  switch (action.verb) {
    case 'setUp.step':
      return { name: 'setUp', step: action.step, ...(action.page ? { page: action.page } : {}) };
    case 'setUp.meeting': {
      const { committee, on = '', agenda } = action;
      const meeting = { meeting: `${committee} ${on}`.trim(), ...(agenda ? { agenda } : {}) };
      return { name: 'setUp', step: 'calendar', meeting };
    }
    case 'setUp.agenda': {
      const { meeting, closes = '' } = action;
      return {
        name: 'setUp',
        step: 'calendar',
        agenda: { meeting, to: meeting.split(' ').at(-1) ?? '', agenda: closes },
      };
    }
    case 'setUp.owners':
      return { name: 'setUp', step: 'owners', page: action.page ?? 1, owners: namedIn(action) };
  }
}

/** The card's inputs are called by the place of the number they are about: `row1`. */
function namedIn({ numbers, ...inputs }: SetUpAction & { verb: 'setUp.owners' }): { number: string; words: string }[] {
  return numbers.flatMap((number, at) => {
    const words = (inputs as Record<string, unknown>)[`row${at + 1}`];
    return typeof words === 'string' && words.trim() !== '' ? [{ number, words: words.trim().slice(0, 200) }] : [];
  });
}

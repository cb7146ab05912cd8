import type { HandlersOf } from '../commands/given';
import { setUp } from './set-up';

/** From a table to the first round. */
export const settingUpCommands: HandlersOf<'setUp'> = {
  setUp: ({ ports, visit }, command) => setUp(ports, visit, command),
};

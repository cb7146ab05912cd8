import type { SetupStep } from '../../../domain/setting-up/setup';
import { calendarPart } from './calendar-part';
import { firstRoundPart } from './first-round-part';
import { ownersPart } from './owners-part';
import { committeesPart, portfolioPart } from './portfolio-part';
import type { How, StepPart } from './step-part';

export function stepPart(step: SetupStep, how: How): StepPart {
  switch (step) {
    case 'portfolio':
      return portfolioPart(how);
    case 'committees':
      return committeesPart(how);
    case 'calendar':
      return calendarPart(how);
    case 'owners':
      return ownersPart(how);
    case 'firstRound':
      return firstRoundPart(how);
  }
}

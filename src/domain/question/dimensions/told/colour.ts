import type { Dimension } from '../../dimension';

/** The colour, or that nobody has judged. Values are shades. */
export const colour: Dimension = {
  phrases: {
    'red,yellow':
      'ikke efter planen, kører ikke efter planen, går ikke efter planen, ikke går efter planen, ikke kører efter planen, går ikke godt, går dårligt, går skidt, driller, brænder, brænder det, brænder på, kræver vores opmærksomhed, needs our attention, need our attention, problemer, problem, i problemer, udfordringer, udfordring, bekymrende, not on track, off track, in trouble, problems',
    red: 'røde, rød, rødt, kritiske, kritisk, kræver handling, i rødt, red, reds, red ones, requires action',
    yellow: 'gule, gul, gult, kræver opmærksomhed, yellow, yellows, amber, ambers, needs attention, need attention',
    green:
      'grønne, grøn, grønt, planmæssige, planmæssigt, efter planen, forløber planmæssigt, på sporet, på skinner, kører på skinner, kører fint, kører godt, går fint, går godt, going well, goes well, green, greens, on track',
    blue: 'blå, blåt, blue, blues',
    grey: 'grå, gråt, grey, gray, greys',
    notReported:
      'ikke indberettet, ikke indberettede, ikke indberettede indsatser, ej indberettet, uden farve, uden vurdering, ikke vurderet, ikke vurderede, not reported, unreported, without colour',
    '!notReported': 'indberettet, indberettede, med farve, vurderede, reported',
  },
  holds: (value, { shade }) => shade === value,
};

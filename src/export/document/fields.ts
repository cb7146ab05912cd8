import type { ColumnName, Form } from '../../domain/documents/forms';
import type { Language } from '../../domain/people/language';

/** The forms, and the report of all rounds: half-way and at the end. */
export type TemplateForm = Form | 'report';

/** Where a field may stand: anywhere, or within a loop. */
export type Place = 'document' | 'legend' | 'groups' | 'initiatives';

/** A field of a template, by what it is called in each language. Both are understood in every template. */
interface Field {
  /** Any of these. */
  in: readonly Place[];
  da: string;
  en: string;
}

const headings = {
  headingFocusArea: ['overskrift_fokusområde', 'heading_focus_area'],
  headingTitle: ['overskrift_indsats', 'heading_initiative'],
  headingAnchoring: ['overskrift_forankring', 'heading_anchoring'],
  headingStatus: ['overskrift_status', 'heading_status'],
  headingPeriod: ['overskrift_periode', 'heading_period'],
  headingLevel: ['overskrift_niveau', 'heading_level'],
  headingDescription: ['overskrift_beskrivelse', 'heading_description'],
  headingNextStep: ['overskrift_næste_skridt', 'heading_next_step'],
  headingMilestones: ['overskrift_milepæle', 'heading_milestones'],
  headingReadyForPresentation: ['overskrift_fremlæggelse', 'heading_presentation'],
  headingReadyForImplementation: ['overskrift_implementering', 'heading_implementation'],
  headingRemarks: ['overskrift_bemærkninger', 'heading_remarks'],
} as const satisfies Record<`heading${Capitalize<ColumnName>}`, readonly [string, string]>;

const ofDocument = {
  title: ['titel', 'title'],
  portfolio: ['portefølje', 'portfolio'],
  committee: ['udvalg', 'committee'],
  dateline: ['datolinje', 'dateline'],
  meeting: ['møde', 'meeting'],
  count: ['antal', 'count'],
  summary: ['opsummering', 'summary'],
  ...headings,
  legend: ['farver', 'colours'],
  groups: ['grupper', 'groups'],
  initiatives: ['indsatser', 'initiatives'],
} as const;

const ofInitiative = {
  number: ['nr', 'no'],
  focusArea: ['fokusområde', 'focus_area'],
  initiative: ['indsats', 'initiative'],
  anchoring: ['forankring', 'anchoring'],
  status: ['status', 'status'],
  period: ['periode', 'period'],
  level: ['niveau', 'level'],
  description: ['beskrivelse', 'description'],
  nextStep: ['næste_skridt', 'next_step'],
  progress: ['statustekst', 'status_text'],
  milestones: ['milepæle', 'milestones'],
  presentation: ['fremlæggelse', 'presentation'],
  implementation: ['implementering', 'implementation'],
  remarks: ['bemærkninger', 'remarks'],
  goal: ['mål', 'goal'],
  path: ['forløb', 'path'],
  periods: ['perioder', 'periods'],
  decisions: ['beslutninger', 'decisions'],
} as const;

const loops: readonly string[] = ['legend', 'groups', 'initiatives'];

/** It is written `{#indsatser}` ... `{/indsatser}`. */
export function isLoop(name: FieldName | undefined): name is Exclude<Place, 'document'> {
  return name !== undefined && loops.includes(name);
}

const ofGroup = { group: ['gruppe', 'group'] } as const;
const ofLegend = { meaning: ['betydning', 'meaning'], howMany: ['hvor_mange', 'how_many'] } as const;
/** Its word, which paints the cell it stands in. */
const ofBoth = { colour: ['farve', 'colour'] } as const;

export type FieldName =
  | keyof typeof ofDocument
  | keyof typeof ofInitiative
  | keyof typeof ofGroup
  | keyof typeof ofLegend
  | keyof typeof ofBoth;

function fieldsIn(places: readonly Place[], names: Record<string, readonly [string, string]>): [string, Field][] {
  return Object.entries(names).map(([name, [da, en]]) => [name, { in: places, da, en }]);
}

export const fields = Object.fromEntries([
  ...fieldsIn(['document'], ofDocument),
  ...fieldsIn(['initiatives'], ofInitiative),
  ...fieldsIn(['groups'], ofGroup),
  ...fieldsIn(['legend'], ofLegend),
  ...fieldsIn(['initiatives', 'legend'], ofBoth),
]) as Record<FieldName, Field>;

const byWord = new Map<string, FieldName>(
  Object.entries(fields).flatMap(([name, { da, en }]) => [
    [da, name as FieldName],
    [en, name as FieldName],
  ]),
);

/** The field of this name in either language, whatever the case; `undefined` where there is none. */
export function fieldCalled(words: string): FieldName | undefined {
  return byWord.get(words.trim().toLowerCase().normalize('NFC'));
}

const inReportAlone: readonly FieldName[] = ['summary', 'howMany', 'goal', 'path', 'periods', 'decisions'];
const inFormsAlone: readonly FieldName[] = [
  ...(Object.keys(headings) as FieldName[]),
  ...(['committee', 'meeting', 'focusArea', 'anchoring', 'status', 'period', 'level', 'description'] as const),
  ...(['nextStep', 'progress', 'presentation', 'implementation', 'remarks'] as const),
];

/** Whether a document of this form says it; in another the field would stand empty. */
export function isSaidIn(name: FieldName, form: TemplateForm): boolean {
  return !(form === 'report' ? inFormsAlone : inReportAlone).includes(name);
}

/** What a template of this form must have, or something of what its readers are used to would be missing. */
export const neededIn: Record<TemplateForm, readonly FieldName[]> = {
  overview: ['dateline', 'initiatives', 'initiative', 'anchoring', 'status', 'colour', 'period'],
  tool: [
    ...(['dateline', 'initiatives', 'initiative', 'progress', 'colour', 'milestones'] as const),
    ...(['presentation', 'implementation', 'remarks', 'legend', 'meaning'] as const),
  ],
  plan: ['dateline', 'initiatives', 'initiative', 'level', 'description', 'nextStep'],
  report: ['dateline', 'summary', 'initiatives', 'initiative', 'path', 'milestones', 'periods', 'decisions'],
};

export function wordsOf(name: FieldName, language: Language): string {
  return fields[name][language];
}

/** What fills a template: texts by field, and a list for each loop. */
export type Filling = { [Name in FieldName]?: string | Filling[] };

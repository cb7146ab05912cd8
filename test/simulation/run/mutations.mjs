// What is taken out of the bot, one thing at a time, to see that a simulated life notices.

/** @type {{ name: string, says: string, changes: { file: string, replace: string, by: string }[] }[]} */
export const mutations = [
  {
    name: 'no-claim-before-asking',
    says: 'an ask is sent first and written down after',
    changes: [
      {
        file: 'src/workflows/rounds/asking/send-ask.ts',
        replace: "if (!(await writeMessage(store, atHand.round, sending, claim(ports)))) return 'claimed';",
        by: '',
      },
    ],
  },
  {
    name: 'no-claim-before-posting',
    says: 'a summary is posted without being claimed',
    changes: [
      {
        file: 'src/workflows/rounds/publish-summary.ts',
        replace: "if (post.kind === 'claimed') return { kind: 'later' };",
        by: '',
      },
    ],
  },
  {
    name: 'no-etag',
    says: 'a change is written over what others wrote meanwhile',
    changes: [
      {
        file: 'src/store/collection.ts',
        replace: `return documents.change({ pk, id, flag, version, body });`,
        by: `return documents.read(pk, id).then((now) => documents.change({ pk, id, flag, version: now?.version ?? version, body }));`,
      },
    ],
  },
  {
    name: 'retry-on-502',
    says: 'a 502 counts as not delivered, and is tried again',
    changes: [
      {
        file: 'src/teams/sending/outcome.ts',
        replace: 'if (statusCode === 429 || statusCode === 412) {',
        by: 'if (statusCode === 429 || statusCode === 412 || statusCode === 502) {',
      },
    ],
  },
  {
    name: 'no-dedupe',
    says: 'a second delivery of an answer is a second answer',
    changes: [
      {
        file: 'src/domain/answer/request-changes.ts',
        replace: 'if (request.reports.some((report) => report.id === given.reportId)) return request;',
        by: '',
      },
    ],
  },
  {
    name: 'claims-never-end',
    says: 'a claim of a process that was killed stands for ever',
    changes: [
      {
        file: 'src/workflows/deliver.ts',
        replace: "return delivery.kind === 'claimed' && delivery.until <= now ?",
        by: 'return false && delivery.kind === "claimed" ?',
      },
    ],
  },
  {
    name: 'unknown-is-sent-again',
    says: 'a message whose outcome is unknown is tried again by itself',
    changes: [
      {
        file: 'src/workflows/deliver.ts',
        replace: "case 'unknown':\n      return { kind: 'unknown', at };",
        by: "case 'unknown':\n      return { kind: 'planned' };",
      },
    ],
  },
  {
    name: 'no-reading-again',
    says: 'who is asked is decided on what was read before the others were written to',
    changes: [
      {
        file: 'src/workflows/rounds/send-asks.ts',
        replace: 'readAgain(store, askee.theirs)',
        by: 'askee.theirs',
      },
    ],
  },
  {
    name: 'reminded-after-answering',
    says: 'a reminder goes to those who have answered',
    changes: [
      {
        file: 'src/domain/round/decide-messages.ts',
        replace: `const waiting = requests.filter((request) => !isAnswered(request));
  if (waiting.length === 0 || round.state.kind !== 'open') return undefined;
  const left = leftOf(requests);

  const messages`,
        by: `const waiting = requests;
  if (waiting.length === 0 || round.state.kind !== 'open') return undefined;
  const left = leftOf(requests);

  const messages`,
      },
    ],
  },
  {
    name: 'late-answers-unshown',
    says: 'an answer that comes after the summary is not shown in it',
    changes: [
      {
        file: 'src/domain/answer/request-changes.ts',
        replace: 'lateUnshown: request.lateUnshown || given.late',
        by: 'lateUnshown: request.lateUnshown',
      },
    ],
  },
  {
    name: 'lease-taken-from-the-living',
    says: 'whoever looks takes over from the process that sends',
    changes: [
      {
        file: 'src/workflows/dispatch/dispatcher.ts',
        replace: 'return (isFirstLook && isGone(holder)) || seconds() - this.seen.at >= deadSeconds;',
        by: 'return true;',
      },
    ],
  },
  {
    name: 'half-a-round',
    says: 'requests that a killed process did not make are never made',
    changes: [
      {
        file: 'src/workflows/rounds/open-rounds.ts',
        replace: 'const missing = round.initiatives.filter((number) => !have.has(number));',
        by: 'const missing = present.length > 0 ? [] : round.initiatives.filter((number) => !have.has(number));',
      },
    ],
  },
  {
    name: 'channel-of-another',
    says: 'a summary goes to whichever channel comes first',
    changes: [
      {
        file: 'src/workflows/rounds/publish-summary.ts',
        replace: '(c) => c.committeeId === atHand.round.committeeId,',
        by: '(c) => c !== undefined,',
      },
    ],
  },
  {
    name: 'others-are-shown',
    says: 'a card walks on to what is somebody else’s',
    changes: [
      {
        file: 'src/domain/people/absence/answerer.ts',
        replace:
          'return isSamePerson(owner?.person, who) || (owner !== undefined && absenteeOf({ owner }, who) !== undefined);',
        by: 'return owner !== undefined || isSamePerson(owner, who);',
      },
    ],
  },
  {
    name: 'unapproved-is-shown',
    says: 'what nobody has approved is shown where only what is approved should be',
    changes: [
      {
        file: 'src/domain/review/as-published.ts',
        replace: "if (rule === 'required' && !review?.approved) {",
        by: "if (rule === 'required' && review?.leftOut) {",
      },
    ],
  },
];

/** What a coordinator does with answers before a committee reads them, and what the committee is told of it. */
export const review = {
  mark: {
    edited: 'redigeret af sekretariatet',
    notReviewed: 'ikke gennemgået af sekretariatet',
  },
  summary: {
    leftOut: (n: number) => (n === 1 ? 'udeladt: 1 indsats' : `udeladt: ${n} indsatser`),
    waiting: (n: number) => (n === 1 ? 'til gennemgang: 1 indsats' : `til gennemgang: ${n} indsatser`),
    notReviewed: 'Ikke gennemgået af sekretariatet',
    notReviewedSome: (n: number, of: number) => `${n} af ${of} svar er ikke gennemgået af sekretariatet`,
  },
};

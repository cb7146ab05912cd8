/** What an operator is told of a document. */
export const documented = {
  written: (initiatives: number, file: string) =>
    `${initiatives === 1 ? '1 initiative is' : `${initiatives} initiatives are`} written in ${file}.`,
};

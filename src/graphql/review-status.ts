import { builder } from './builder.ts';

/** Who has checked a record of the law; the words of seeds/meta.yaml. */
export const ReviewStatusRef = builder.enumType('ReviewStatus', {
  description: 'How far a record of the law has been checked.',
  values: {
    UNREVIEWED: { description: 'Compiled once; no lawyer has read it.' },
    READ_TWICE: {
      description: 'Compiled, then read a second time independently and corrected; no lawyer has read it.',
    },
    LAWYER_REVIEWED: { description: 'Read and confirmed by a lawyer.' },
  } as const,
});

import { builder } from './builder.ts';

/** Why a provision has no clause type. */
export const UnclassifiedReasonRef = builder.enumType('UnclassifiedReason', {
  description: 'Why a provision has no clause type.',
  values: {
    LANGUAGE_NOT_SUPPORTED: { description: 'It is in a language that is not classified yet.' },
    LANGUAGE_UNKNOWN: { description: 'Its language could not be recognised.' },
    TOO_SHORT: { description: 'It is too short to state a rule: a title, a name, a line of an address.' },
    REJECTED: { description: 'A person rejected what was concluded of it.' },
    NO_CUE: { description: 'None of the cue phrases of any clause type decides.' },
  } as const,
});

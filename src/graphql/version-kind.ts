import { builder } from './builder.ts';

/** Why a version was recorded. */
export const VersionKindRef = builder.enumType('VersionKind', {
  description: 'Why a version was recorded.',
  values: {
    FIRST_RECORD: { description: 'The archive began to record the document.' },
    CHANGE: { description: 'The platform changed the document.' },
    TECHNICAL_UPGRADE: {
      description: 'The archive changed how it records the document: no change of the platform’s own.',
    },
  } as const,
});

/** Why a recorded text is not read as terms. */
export const UnreadableRef = builder.enumType('Unreadable', {
  description:
    'Why a recorded text is not read as terms. What stood before it counts as standing on, but where it was taken down.',
  values: {
    TAKEN_DOWN: { description: 'It is empty: the document was taken down. That removes no provision.' },
    TOO_SHORT: { description: 'It is too short for terms, such as an error page.' },
    TOO_LONG: { description: 'It is too long to be read.' },
    NO_TEXT: { description: 'It is no text, or the archive does not have it.' },
    NO_PROSE: { description: 'It has no paragraph, list or table of words.' },
    NOT_PARSED: { description: 'Its markup cannot be read, for instance because it is nested too deep.' },
  } as const,
});

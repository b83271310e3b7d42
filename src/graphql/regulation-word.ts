import { builder } from './builder.ts';

/** Which kind of legal act a regulation is. */
export const RegulationTypeRef = builder.enumType('RegulationType', {
  description: 'Kind of legal act, in the words of its own legal order.',
  values: {
    REGULATION: { description: 'Regulation of the EU: binds directly in every member state.' },
    DIRECTIVE: { description: 'Directive of the EU: member states put it into law of their own.' },
    ACT: { description: 'Act of a parliament.' },
    STATUTE: { description: 'Statute of the United States or of a state, or a part of its code.' },
    STATUTORY_INSTRUMENT: { description: 'Delegated legislation of the United Kingdom.' },
    ASSIMILATED_REGULATION: { description: 'Regulation of the EU as the United Kingdom keeps it in its own law.' },
    LEI: { description: 'Law of Brazil (lei).' },
  } as const,
});

/** Whether a regulation binds. */
export const RegulationStatusRef = builder.enumType('RegulationStatus', {
  description: 'Whether a regulation binds, as of the date of the data.',
  values: {
    IN_FORCE: { description: 'It binds; parts of it may apply later.' },
    PARTLY_IN_FORCE: { description: 'Some of its parts have not come into force yet.' },
    IN_FORCE_PARTLY_ENJOINED: { description: 'It binds, but a court has suspended parts of it.' },
  } as const,
});

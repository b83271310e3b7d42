import { keyPages } from '../../model/key-pages.ts';
import type { ExportRequest } from '../export.ts';
import { NOUNS, type Noun } from './graph-node.ts';
import { READERS } from './node-reader.ts';
import type { LawRelation, MappingRelation, ProvisionRelations } from './relation-row.ts';

/** Everything but provisions: never many more than there are documents. */
export const JOINED = NOUNS.filter((noun) => noun !== 'Provision');

/** The keys of the nodes that a file has beside its provisions. */
export class Reached {
  readonly #keys = new Map<Noun, Set<string>>(JOINED.map((noun) => [noun, new Set()]));

  add(noun: Noun, key: string): void {
    this.#keys.get(noun)?.add(key);
  }

  has(noun: Noun, key: string): boolean {
    return this.#keys.get(noun)?.has(key) ?? false;
  }

  /** The keys of one noun, in order. */
  keys(noun: Noun): string[] {
    return [...(this.#keys.get(noun) ?? [])].sort((one, other) => (one < other ? -1 : 1));
  }

  /** Adds what provisions lead to at once. */
  addOf(provisions: readonly ProvisionRelations[]): void {
    for (const { document, conclusions, cites, concerns, flags } of provisions) {
      this.add('Document', document);
      for (const { clauseType } of conclusions) this.add('ClauseType', clauseType);
      for (const { regulation } of cites) this.add('Regulation', regulation);
      for (const { agency } of concerns) this.add('Agency', agency);
      for (const code of flags) this.add('Jurisdiction', code);
    }
  }

  /** Adds the law that bears on the clause types, who enforces it, and where; each place with those around it. */
  addLaw(mappings: readonly MappingRelation[], law: readonly LawRelation[]): void {
    for (const { article, regulation } of mappings) {
      this.add('Article', article);
      this.add('Regulation', regulation);
    }
    const of = (name: LawRelation['relationship']) => law.filter(({ relationship }) => relationship === name);
    for (const { source, target } of of('ENFORCES')) if (this.has('Regulation', target)) this.add('Agency', source);
    for (const { source, target } of of('APPLIES_IN'))
      if (this.has('Regulation', source)) this.add('Jurisdiction', target);
    for (const { source, target } of of('BASED_IN')) if (this.has('Agency', source)) this.add('Jurisdiction', target);
    const within = of('WITHIN');
    for (let known = -1; known !== this.keys('Jurisdiction').length; ) {
      known = this.keys('Jurisdiction').length;
      for (const { source, target } of within) if (this.has('Jurisdiction', source)) this.add('Jurisdiction', target);
    }
  }

  /** Adds everything that there is. */
  async addAll({ graph }: ExportRequest): Promise<void> {
    for (const noun of JOINED) {
      const { list, order } = READERS[noun];
      for await (const keys of keyPages(graph, list, { from: 'all', key: '*', filter: {}, order }))
        for (const key of keys) this.add(noun, key);
    }
  }
}

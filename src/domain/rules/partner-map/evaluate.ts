/**
 * Which actors matter most and how they stand to the work, as a map in four zones, and whom to invest in first.
 * Method: exercise 3.3, the collaboration-partner analysis. Zones, their limits and the ranking are ours.
 */
import type { FactRow, Facts } from '../../facts.ts';
import { crowdedCells, highFrom, lowTo, partnerMap, type PartnerDot } from '../../pictures/partner-map.ts';
import { shorten } from '../../pictures/text.ts';
import type { Block } from '../../report.ts';
import type { Pane, Result } from '../../result.ts';
import type { Words } from '../../words.ts';
import { actorIn, byName, ratingIn, textIn } from '../read-actors.ts';
import { writtenRows } from '../read-facts.ts';
import type { PartnerMapRule } from './schema.ts';

export type Zone = 'win' | 'carry' | 'involve' | 'watch' | 'between';

export interface Partner extends PartnerDot {
  readonly zone: Zone;
  /** What is planned; '' where nothing is written. */
  readonly measure: string;
}

/** @param influence @param support from 1 to 5. A three in either stands between. */
export function zoneOf(influence: number, support: number): Zone {
  const low = { influence: influence <= lowTo, support: support <= lowTo };
  const high = { influence: influence >= highFrom, support: support >= highFrom };
  if (high.influence && low.support) return 'win';
  if (high.influence && high.support) return 'carry';
  if (low.influence && high.support) return 'involve';
  if (low.influence && low.support) return 'watch';
  return 'between';
}

function partner(rule: PartnerMapRule, row: FactRow, index: number): Partner | null {
  const influence = ratingIn(row, rule.influence.column);
  const support = ratingIn(row, rule.support.column);
  if (influence === null || support === null) return null;
  const earlier = rule.before === undefined ? null : {
    influence: rule.before.influence === undefined ? null : ratingIn(row, rule.before.influence),
    support: rule.before.support === undefined ? null : ratingIn(row, rule.before.support),
    when: rule.before.when === undefined ? '' : textIn(row, rule.before.when),
  };
  const before = earlier === null || (earlier.influence === null && earlier.support === null) ? {} : {
    before: { influence: earlier.influence ?? influence, support: earlier.support ?? support, ...(earlier.when === '' ? {} : { when: shorten(earlier.when, 40) }) },
  };
  return {
    number: index + 1,
    name: actorIn(row, rule.actor)?.name ?? shorten(row.label.trim(), 80),
    influence, support, zone: zoneOf(influence, support), measure: shorten(textIn(row, rule.measure), 200), ...before,
  };
}

/** Those with both figures, in the order of the rows, whose numbers they have; and how many lack one. */
export function partnersOf(rule: PartnerMapRule, facts: Facts): { partners: readonly Partner[]; unrated: number } {
  const rows = writtenRows(facts, rule.field);
  const partners = rows.flatMap((row, index) => partner(rule, row, index) ?? []);
  return { partners, unrated: rows.length - partners.length };
}

/** Whom to invest in first: high influence and low support. The greatest influence first, then the weakest support, then by name. */
export function ranked(partners: readonly Partner[]): readonly Partner[] {
  return partners
    .filter(({ zone }) => zone === 'win')
    .sort((one, other) => other.influence - one.influence || one.support - other.support || byName(one, other) || one.number - other.number);
}

/** As many of the first as have a pane of their own; the others share one. */
const mostPanes = 5;

const drawingOf = (rule: PartnerMapRule, dots: readonly PartnerDot[], words: Words): ReturnType<typeof partnerMap> => {
  const { win, carry, involve, watch } = rule.zones;
  return partnerMap({
    title: rule.heading, dots, influence: rule.influence, support: rule.support,
    zones: { win: win.name, carry: carry.name, involve: involve.name, watch: watch.name, tag: win.tag },
  }, words);
};

/** The map without anybody on it, to draw on together. */
export function blankPictures(rule: PartnerMapRule, words: Words): NonNullable<Result['pictures']> {
  return [{ heading: rule.heading, drawing: drawingOf(rule, [], words) }];
}

function listUnder(rule: PartnerMapRule, partners: readonly Partner[], words: Words): readonly Block[] {
  const crowded = crowdedCells(partners).map(({ at, dots }) =>
    words('rule.partner-map.crowded', { ...why(rule, at), names: dots.map(({ number, name }) => `${number} ${name}`).join(', ') }));
  const moves = partners.flatMap((each) => (each.before === undefined || (each.before.influence === each.influence && each.before.support === each.support) ? [] : [
    words('rule.partner-map.moved', { name: each.name, from: words('rule.partner-map.why', why(rule, each.before)), to: words('rule.partner-map.why', why(rule, each)) }),
  ]));
  return [
    ...(crowded.length === 0 ? [] : [
      { type: 'text', tone: 'support', text: words('rule.partner-map.beside') } as const,
      { type: 'list', ordered: false, items: crowded } as const,
    ]),
    ...(moves.length === 0 ? [] : [{ type: 'list', ordered: false, items: moves } as const]),
  ];
}

const why = (rule: PartnerMapRule, { influence, support }: { readonly influence: number; readonly support: number }): { influenceLabel: string; influence: number; supportLabel: string; support: number } => ({
  influenceLabel: rule.influence.label, influence, supportLabel: rule.support.label.toLocaleLowerCase('sv-SE'), support,
});

export function evaluate(rule: PartnerMapRule, facts: Facts, words: Words): Result {
  const { partners, unrated } = partnersOf(rule, facts);
  if (partners.length === 0) {
    return {
      state: 'waiting',
      summary: rule.waiting,
      panes: [{ tone: 'light', blocks: [{ type: 'text', tone: 'plain', text: rule.waiting }] }],
      pictures: blankPictures(rule, words),
    };
  }
  const first = ranked(partners);
  const reason = (each: Partner): string => words('rule.partner-map.why', why(rule, each));
  const panes: Pane[] = first.slice(0, mostPanes).map((each, at) => ({
    tone: 'light',
    blocks: [
      { type: 'text', tone: 'strong', text: words('rule.partner-map.place', { place: at + 1, name: each.name }) },
      { type: 'text', tone: 'support', text: reason(each) },
      { type: 'text', tone: 'plain', text: each.measure === '' ? rule.first.unplanned : each.measure },
    ],
  }));
  const later = first.slice(mostPanes);
  if (later.length > 0) {
    panes.push({ tone: 'light', blocks: [
      { type: 'text', tone: 'support', text: words('rule.partner-map.then') },
      { type: 'list', ordered: false, items: later.map((each, at) => words('rule.partner-map.later', { place: mostPanes + at + 1, name: each.name, why: reason(each) })) },
    ] });
  }
  const zones = (['carry', 'involve', 'watch', 'between'] as const).flatMap((zone): readonly Block[] => {
    const here = partners.filter((each) => each.zone === zone);
    if (here.length === 0) return [];
    return [{ type: 'together', blocks: [
      { type: 'text', tone: 'strong', text: rule.zones[zone].name },
      { type: 'text', tone: 'plain', text: here.map(({ name }) => name).join(', ') },
      { type: 'text', tone: 'support', text: rule.zones[zone].advice },
    ] }];
  });
  const leader = first[0];
  const left: readonly Block[] = unrated === 0 ? [] : [{ type: 'text', tone: 'support', text: words('rule.partner-map.unrated', { n: unrated }) }];
  return {
    state: 'ready',
    summary: leader === undefined ? rule.first.none : words('rule.partner-map.summary', { heading: rule.first.heading, name: leader.name, why: reason(leader) }),
    panes: [
      { tone: 'light', heading: rule.first.heading, blocks: [{ type: 'text', tone: 'plain', text: leader === undefined ? rule.first.none : rule.first.advice }, ...left] },
      ...panes,
      ...(zones.length === 0 ? [] : [{ tone: 'sky' as const, heading: rule.others, blocks: zones }]),
    ],
    pictures: [{ heading: rule.heading, drawing: drawingOf(rule, partners, words), blocks: listUnder(rule, partners, words) }],
  };
}

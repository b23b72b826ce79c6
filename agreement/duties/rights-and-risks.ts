import { afterEnd, type Decisions, dated, everyone, none, once } from './decision.ts';

/** What protects the parties during and after the partnership. */
export const protectionDecisions: Decisions = {
  'ip/publication-notice': none('counts back from a publication'),
  'ip/publication-objection': once('the text of a publication is there'),
  'ip/publication-delay': none('how long an objection may hold up a publication'),
  'confidentiality/oral': once('somebody tells something in confidence'),
  'confidentiality/after': afterEnd({
    kind: 'afterwards',
    said: 'confidentiality-after',
    what: { nl: 'tot en met deze dag geldt de geheimhouding', en: 'confidentiality lasts until this day' },
    who: everyone,
    ofItself: true,
  }),
  'data/kept': none('counts for each record by itself'),
  'data/breach-notice': once('there is a data breach'),
  'exclusivity/restrictions/until': dated({
    kind: 'afterwards',
    said: 'exclusivity-restrictions',
    ofItself: true,
  }),
  'exclusivity/non-solicit-after': afterEnd({
    kind: 'afterwards',
    said: 'exclusivity-non-solicit',
    what: {
      nl: 'tot en met deze dag haalt geen Partij mensen of klanten bij een ander weg',
      en: 'until this day no Party lures people or customers away from another',
    },
    who: everyone,
    ofItself: true,
  }),
  'liability/force-majeure': none('counts from what nobody can foresee'),
};

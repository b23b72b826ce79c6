import type { FieldView } from '#templates/field-view';
import { pageFrame } from '#templates/page-frame';
import { render } from '#templates/render';
import { type PageLanguage, words } from '#templates/words';

/** A page with every component in all its states, as the layout and the styles make it. */
export function gallery(language: PageLanguage): string {
  const page = pageFrame(language, {
    title: language === 'nl' ? 'Fout: Bouwstenen' : 'Error: Building blocks',
    otherPath: language === 'nl' ? '/en' : '/nl',
    back: `/${language}/back`,
  });
  const content = [...beginning(), ...fields(words[language].field), ...lists(), agreement()].join('\n');
  return render('partials/layout', { page, content: html(content) });
}

function html(source: string): { toHTML(): string } {
  return { toHTML: () => source };
}

function beginning(): string[] {
  return [
    render('partials/error-summary', {
      titleText: 'There is a problem',
      errorList: [
        { href: '#quantity', text: 'Say how much Sluis brings' },
        { href: '#way', text: 'Choose how the costs are shared' },
      ],
    }),
    '<h1 class="govuk-heading-l">What does each party bring?</h1>',
    '<p class="govuk-body-l app-narrow">Start with what is certain. You can come back to every answer.</p>',
    '<p class="govuk-body app-narrow">Money, hours, rooms and knowledge all count. See <a class="govuk-link" href="/x">an example</a>.</p>',
    render('partials/notification-banner', {
      type: 'success',
      titleText: 'Saved',
      text: 'Version 3 is published.',
    }),
    render('partials/notification-banner', {
      titleText: 'Good to know',
      titleId: 'note',
      text: 'Your data stays until 1 March 2027.',
    }),
    render('partials/inset-text', { text: 'Each party signs for itself.' }),
    render('partials/warning-text', {
      iconFallbackText: 'Warning',
      text: 'Everybody with this link can read along.',
    }),
  ];
}

function fields(said: FieldView['words']): string[] {
  const common = { words: said, unknown: null };
  const parties = [
    { value: '', text: 'Choose' },
    { value: 'p1', text: 'Stichting Sluis' },
    { value: 'p2', text: 'Coöperatie Oever U.A.', selected: true },
  ];
  const unknown = (name: string, checked: boolean) => ({
    name: `${name}.unknown`,
    checked,
    label: 'We don’t know yet',
    owner: { name: `${name}.owner`, label: 'Who finds out?', items: parties },
    by: { name: `${name}.by`, label: 'By when?', value: '1 March 2027', hint: 'A date, or in words' },
  });
  const views: FieldView[] = [
    {
      ...common,
      control: 'line',
      name: 'quantity',
      label: 'How much?',
      hint: 'A number and a unit: 40 hours a month',
      error: 'We cannot read “veertig uurtjes” as a quantity',
      value: 'veertig uurtjes',
      keepWords: { name: 'quantity.keep', value: 'yes', text: 'Keep my words as they are' },
      unknown: unknown('quantity', true),
      width: 'half',
    },
    {
      ...common,
      control: 'line',
      name: 'value',
      label: 'What is it worth?',
      value: '1.250',
      readAs: '€ 1.250,00',
      inputmode: 'decimal',
      prefix: '€',
      suffix: 'a year',
      width: 'quarter',
      why: 'So that everybody sees the same figure when the partnership ends.',
      example: '40 hours a month at € 65, as an employer would pay',
      links: [{ href: '#contributions', text: 'Article 4: Contributions' }],
      unknown: unknown('value', false),
    },
    {
      ...common,
      control: 'text',
      name: 'goal',
      label: 'What do you want to reach together?',
      value: 'One\nTwo',
      rows: 3,
    },
    {
      ...common,
      control: 'radios',
      name: 'way',
      label: 'How are the costs shared?',
      error: 'Choose how the costs are shared',
      items: [
        { value: 'equal', text: 'In equal parts', hint: 'Each party pays the same' },
        { value: 'use', text: 'By use' },
        {
          value: 'other',
          text: 'Other, namely',
          checked: true,
          other: { name: 'way.other', label: 'In your own words', value: 'By turnover' },
        },
      ],
    },
    {
      ...common,
      control: 'radios',
      name: 'pilot',
      label: 'Do you start with a pilot?',
      inline: true,
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
    },
    {
      ...common,
      control: 'checkboxes',
      name: 'channels',
      label: 'How do you reach each other?',
      hint: 'Choose all that fit',
      items: [
        { value: 'mail', text: 'E-mail', checked: true },
        { value: 'phone', text: 'Telephone', hint: 'During office hours' },
        {
          value: 'other',
          text: 'Other, namely',
          other: { name: 'channels.other', label: 'In your own words' },
        },
      ],
    },
    { ...common, control: 'select', name: 'giver', label: 'Who brings it?', items: parties, width: 'half' },
    {
      ...common,
      control: 'shares',
      name: 'shares',
      label: 'Who gets which part of the revenue?',
      suffix: '%',
      equal: { value: 'equal', text: 'Equal parts' },
      own: { value: 'own', text: 'Other parts', checked: true },
      rows: [
        { name: 'shares.p1', label: 'Stichting Sluis', value: '60' },
        { name: 'shares.p2', label: 'Coöperatie Oever U.A.', value: '50', error: 'Together this is 110 %' },
      ],
    },
    {
      ...common,
      control: 'ordering',
      name: 'ladder',
      label: 'In which order do you solve a conflict?',
      places: [1, 2].map((place) => ({
        name: `ladder.${place}`,
        label: `Step ${place}`,
        items: [
          { value: 'talk', text: 'A conversation' },
          { value: 'mediate', text: 'Mediation', selected: place === 2 },
        ],
      })),
    },
  ];
  return [
    '<form class="app-narrow" method="post" action="/save" data-autosave><input type="hidden" name="revision" value="1">',
    `<button class="app-enter" type="submit" tabindex="-1" aria-hidden="true">Save</button>`,
    render('partials/saving', { words: words.en.saving }),
    ...views.map((view) => render('partials/field', view)),
    '<div class="app-card"><h2 class="govuk-heading-m">Contribution 1</h2>',
    '<p><button type="submit" class="app-button-link" name="do" value="remove:r1">Remove this contribution</button></p></div>',
    '<div class="govuk-button-group">',
    render('partials/button', { text: 'Save and continue' }),
    render('partials/button', {
      text: 'Add a contribution',
      classes: 'govuk-button--secondary',
      name: 'do',
      value: 'add:items',
    }),
    render('partials/button', {
      text: 'Delete everything',
      classes: 'govuk-button--warning',
      name: 'do',
      value: 'delete',
    }),
    render('partials/button', { text: 'Not possible yet', disabled: true, type: 'button' }),
    '</div></form>',
    render('partials/button', { text: 'Start now', href: '/start', isStartButton: true }),
  ];
}

function lists(): string[] {
  return [
    '<h2 class="govuk-heading-m">Tasks</h2>',
    render('partials/task-list', {
      items: [
        { href: '/a', title: { text: 'The parties' }, status: { text: 'Done' } },
        {
          href: '/b',
          title: { text: 'Contributions' },
          hint: { text: '1 open point' },
          status: { tag: { text: 'In progress' } },
        },
        {
          href: '/c',
          title: { text: 'Money' },
          status: { tag: { text: 'To do', classes: 'govuk-tag--grey' } },
        },
        { title: { text: 'Publish' }, status: { tag: { text: 'Later', classes: 'govuk-tag--yellow' } } },
        {
          href: '/e',
          title: { text: 'Term' },
          status: { tag: { text: 'Error', classes: 'govuk-tag--red' } },
        },
        {
          href: '/f',
          title: { text: 'Pilot' },
          status: { tag: { text: 'Approved', classes: 'govuk-tag--green' } },
        },
      ],
    }),
    '<h2 class="govuk-heading-m">Your answers</h2>',
    render('partials/summary-list', {
      rows: [
        {
          key: { text: 'Name' },
          value: { text: 'Stichting Sluis' },
          actions: { items: [{ href: '/n', text: 'Change', visuallyHiddenText: 'name' }] },
        },
        { key: { text: 'Seat' }, value: { text: 'Terneuzen' } },
      ],
    }),
    render('partials/table', {
      caption: 'What each party gets',
      captionClasses: 'govuk-table__caption--m',
      firstCellIsHeader: true,
      head: [{ text: 'Party' }, { text: 'Low', format: 'numeric' }, { text: 'Expected', format: 'numeric' }],
      rows: [
        [
          { text: 'Sluis' },
          { text: '€ 600,00', format: 'numeric' },
          { text: '€ 6.000,00', format: 'numeric' },
        ],
        [
          { text: 'Oever' },
          { text: '€ 400,00', format: 'numeric' },
          { text: '€ 4.000,00', format: 'numeric' },
        ],
      ],
    }),
  ];
}

function agreement(): string {
  return `<article class="agreement" lang="en">
<header class="agreement__cover">
<p class="agreement__mark">Draft</p>
<h2>Partnership Sluis and Oever</h2>
<p class="agreement__lead">Two organisations open the lock museum together.</p>
<p class="agreement__note">A draft to discuss. It is not legal advice.</p>
</header>
<section id="contributions"><h3><span class="agreement__number">4</span> Contributions</h3>
<p class="agreement__summary">Sluis brings 40 hours a month; Oever brings the building.</p>
<div class="agreement__clause" id="c1"><span class="agreement__number">4.1</span><div><p>Sluis gives <del>32</del> <ins>40</ins> hours a month, until <mark class="open-point">a date that Oever still has to find out</mark>. See <a href="#c2">article 4.2</a>.</p>
<ol class="agreement__list"><li><span class="agreement__number">a.</span><div><p>the hours are logged;</p></div></li><li><span class="agreement__number">b.</span><div><p>the log is shared every month.</p></div></li></ol></div></div>
<div class="agreement__clause" id="c2"><span class="agreement__number">4.2</span><div><p>Oever makes the building available.</p>
<div class="app-scroll" tabindex="0"><table><caption>Contributions</caption><thead><tr><th scope="col">Party</th><th scope="col">What</th><th scope="col">When</th><th scope="col">From</th><th scope="col" class="agreement__right">Value a year</th></tr></thead>
<tbody><tr><th scope="row">Sluis</th><td>Staff hours</td><td>Every month</td><td>1 March 2027</td><td class="agreement__right">€ 31.200,00</td></tr>
<tr class="agreement__total"><th scope="row">Together</th><td></td><td></td><td></td><td class="agreement__right">€ 31.200,00</td></tr></tbody></table></div></div></div>
</section>
<section id="signing"><h3>Signing</h3><div class="agreement__signature"><h4>Stichting Sluis</h4><dl><div><dt>Name</dt><dd>A. de Vries</dd></div><div><dt>Date</dt><dd>&nbsp;</dd></div></dl></div></section>
<p class="agreement__note agreement__fingerprint">Fingerprint: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08</p>
</article>`;
}

import type { words } from './words.ts';

/**
 * One question as the partial `field` shows it: {{> field field}}. All texts are in the language of the page; what people
 * typed is given as they typed it. Ids are made from `name`: an error links to `#<name>`.
 */
export type FieldView = FieldCommon &
  (LineControl | TextControl | SelectControl | ChoiceControl | SharesControl | OrderingControl);

interface FieldCommon {
  /** The name of the form field, unique on the page: 'quantity', 'items.r1.quantity'. */
  name: string;
  label: string;
  /** Makes the label the first heading of the page; without it the label is one of several on the page. */
  labelIsPageHeading?: boolean;
  /** Keeps what can be opened below the control short, as it is there for every field of the page. */
  oneOfSeveral?: boolean;
  /** One line. */
  hint?: string;
  /** Why the question is asked, with a real example, and links: where in the agreement the answer goes, the tip behind it. */
  why?: string;
  example?: string;
  links?: readonly { href: string; text: string }[];
  error?: string;
  /** How the reply was read ('€ 1.250,00'); '' holds the place where the script may put it. */
  readAs?: string;
  /** The choice to leave the words as they were typed: with an error, and while they are kept so. */
  keepWords?: { name: string; value: string; text: string; checked?: boolean };
  /** "We don't know yet" beside the question; null where that makes no sense. */
  unknown: UnknownView | null;
  words: (typeof words)['nl' | 'en']['field'];
}

interface LineControl {
  control: 'line';
  value?: string;
  inputmode?: 'decimal' | 'numeric' | 'email' | 'tel' | 'url';
  /** A token of HTML's autofill: 'organization', 'street-address' … */
  autocomplete?: string;
  spellcheck?: boolean;
  width?: Width;
  prefix?: string;
  suffix?: string;
}

interface TextControl {
  control: 'text';
  value?: string;
  autocomplete?: string;
  spellcheck?: boolean;
  rows?: number;
}

interface SelectControl {
  control: 'select';
  /** A first item with the value '' stands for "not answered". */
  items: { value: string; text: string; selected?: boolean }[];
  width?: Width;
}

interface ChoiceControl {
  control: 'radios' | 'checkboxes';
  items: ChoiceItem[];
  /** Short options of radios stand on one line where there is room. */
  inline?: boolean;
  /** Many options stand in two columns where there is room. */
  columns?: boolean;
}

export interface ChoiceItem {
  value: string;
  text: string;
  hint?: string;
  checked?: boolean;
  /** The input that this option shows while it is chosen: own words for "other". */
  other?: { name: string; label: string; value?: string; error?: string };
}

/** One input a party, or the choice of equal parts. */
interface SharesControl {
  control: 'shares';
  /** Absent where equal parts are no choice: then only the inputs are shown. */
  equal?: ShareWay;
  own: ShareWay;
  /** '%' */
  suffix: string;
  rows: { name: string; label: string; value?: string; error?: string }[];
}

/** One of the two radios; both carry the name of the field. */
interface ShareWay {
  value: string;
  text: string;
  checked?: boolean;
}

/** One select for every place in the order. */
interface OrderingControl {
  control: 'ordering';
  places: { name: string; label: string; items: { value: string; text: string; selected?: boolean }[] }[];
}

export interface UnknownView {
  /** The checkbox, with the value 'yes'. */
  name: string;
  checked: boolean;
  label: string;
  /** The same in fewer words, where every field of a page has it. */
  short?: string;
  /** Who finds it out. */
  owner: { name: string; label: string; items: { value: string; text: string; selected?: boolean }[] };
  /** By when, as typed. */
  by: { name: string; label: string; value: string; hint?: string; error?: string };
}

type Width = 'full' | 'half' | 'quarter';

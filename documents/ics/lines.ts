/** A property of a calendar: its name with any parameters, and its value as it is written. */
export type Property = readonly [name: string, value: string];

/** A component: its name, and the properties and components in it. */
export interface Component {
  name: string;
  properties: readonly Property[];
  components?: readonly Component[];
}

/** The most octets a line may have without its line break (RFC 5545, section 3.1). */
const MOST = 75;

/** A calendar as it is written to a file. */
export function write(component: Component): string {
  return `${linesOf(component).map(fold).join('\r\n')}\r\n`;
}

/** How many octets a component takes up in a file. */
export function octetsOf(component: Component): number {
  return Buffer.byteLength(write(component));
}

function linesOf({ name, properties, components = [] }: Component): string[] {
  return [
    `BEGIN:${name}`,
    ...properties.map(([property, value]) => `${property}:${value}`),
    ...components.flatMap(linesOf),
    `END:${name}`,
  ];
}

/** Text as a value: nothing in it can end a line or stand for anything but itself (section 3.3.11). */
export function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** '2027-03-01' as a value of type DATE. */
export function date(iso: string): string {
  return iso.replaceAll('-', '');
}

/** A long line goes on in a next one that begins with a space; no character is cut in two. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= MOST) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > MOST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

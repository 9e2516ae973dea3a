import { Cursor } from './cursor.js';
import { messages } from './messages.js';
import { ODataRefusal } from './odata-refusal.js';

const srid = /SRID=\d{1,5};/iy;
const position = /[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?: [+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?){1,3}/iy;
const kind = /[A-Za-z]+/y;

type Shape = (cursor: Cursor) => void;

const point: Shape = (cursor) => {
  if (cursor.match(position) === null) cursor.refuse(messages.expected('a position', cursor.rest));
};

/** Parts in parentheses, with commas between them. */
const group =
  (part: Shape, least = 1): Shape =>
  (cursor) =>
    cursor.nested(() => {
      cursor.expect('(');
      let count = 0;
      if (cursor.peek() !== ')') {
        do {
          cursor.blanks();
          part(cursor);
          count++;
        } while (cursor.take(','));
      }
      if (count < least) cursor.refuse(messages.expected('a position', cursor.rest));
      cursor.expect(')');
    });

const line = group(point, 2);
const polygon = group(line);
const shape: Shape = (cursor) => {
  const name = cursor.match(kind) ?? '';
  cursor.blanks();
  const read = shapes.get(name.toLowerCase()) ?? cursor.refuse(messages.literal(name));
  read(cursor);
};
const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    point: group(point),
    linestring: line,
    polygon,
    multipoint: group(group(point), 0),
    multilinestring: group(line, 0),
    multipolygon: group(polygon, 0),
    collection: group(shape),
    geometrycollection: group(shape),
  }),
);

/** Whether a text is well-known text with its reference system: `SRID=4326;Point(142.1 64.1)`. */
export function isGeoLiteral(text: string): boolean {
  const cursor = new Cursor(text, 'geography');
  try {
    if (cursor.match(srid) === null) return false;
    shape(cursor);
    return cursor.atEnd;
  } catch (error) {
    if (error instanceof ODataRefusal) return false;
    throw error;
  }
}

import { z } from 'zod';
import { roomBounds } from '@/lib/room/room';

/** The forms of what rooms take and give. All that is sealed is opaque here: it was encrypted in a browser. */

/** More changes than a room can have. */
const mostChanges = 999_999_999;

/** 128 random bits in base64url. */
const idSchema = z.string().regex(/^[\w-]{22}$/, 'It has 22 characters of base64url');
/** 256 random bits in base64url. */
export const tokenSchema = z.string().regex(/^[\w-]{43}$/);
const countSchema = z
  .string()
  .regex(/^\d{1,9}$/, `It is a whole number, ${mostChanges} at most`)
  .meta({ description: 'A whole number.' });

const versionSchema = z.int().min(1).max(mostChanges);
const nextVersion = versionSchema.describe('1 for something new, otherwise one more than the version that is kept.');
const sealedSchema = (most: number) =>
  z
    .string()
    .regex(/^[\w-]+$/, 'It is base64url')
    .max(most);
const what = 'Encrypted by whoever sends it, as base64url. The server can’t read it.';

export const roomPathSchema = z.strictObject({
  room: idSchema.describe('The room’s id: 22 characters of base64url, chosen at random by whoever makes the room.'),
  entry: idSchema.describe('The entry’s id: 22 characters of base64url, chosen at random by whoever enters.'),
});

export const roomQuerySchema = z.strictObject({
  after: countSchema
    .optional()
    .describe('The number of a change: only entries that were changed after it are given. All if left out.'),
});

export const withdrawalQuerySchema = z.strictObject({
  version: countSchema.describe('The version that is withdrawn, or the next one; it is then the entry’s version.'),
});

export const roomsSchema = z
  .strictObject({
    on: z.boolean().describe('Whether rooms can be made here.'),
    days: z.int().min(1).optional().describe('How many days after its last change a room is deleted.'),
  })
  .describe('Whether there are rooms.');

export const roomRequestSchema = z
  .strictObject({
    version: nextVersion,
    sealed: sealedSchema(roomBounds.sealedRoom).describe(what),
    hidden: z.boolean().describe('Whether members are asked not to show entries yet.'),
    closed: z.boolean().describe('Whether nobody new may enter.'),
  })
  .describe('What whoever made a room says of it.');

export const entryRequestSchema = z
  .strictObject({ version: nextVersion, sealed: sealedSchema(roomBounds.sealedEntry).describe(what) })
  .describe('An entry in a room.');

export const writtenSchema = z
  .strictObject({
    change: z.int().min(1).describe('The number of the change with which this came into the room.'),
    version: versionSchema.describe('The version that is kept.'),
  })
  .describe('What was written, or was there already.');
export type WrittenBody = z.infer<typeof writtenSchema>;

export const roomSchema = z
  .strictObject({
    change: z.int().min(1).describe('Grows with every change of the room or of an entry.'),
    version: versionSchema.describe('The version of what whoever made the room says.'),
    sealed: z.string().describe(what),
    hidden: z.boolean().describe('Whether members are asked not to show entries yet.'),
    closed: z.boolean().describe('Whether nobody new may enter.'),
    until: z.iso.date().describe('The day, in UTC, on which the room is deleted if nothing changes.'),
    entries: z
      .array(
        z.strictObject({
          entry: idSchema.describe('The entry’s id.'),
          version: versionSchema.describe('The entry’s version.'),
          sealed: z.string().nullable().describe('Encrypted by whoever entered; null when it is withdrawn.'),
        }),
      )
      .describe(
        'Those that were changed after the change that was asked for, in the order in which they were entered.',
      ),
  })
  .describe('A room, as everybody may read it who has its id.');

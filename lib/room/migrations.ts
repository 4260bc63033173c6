import type { Database } from './database';

/**
 * The tables, as the steps that make them. A step that was published is never changed: another is added. They stand here and not in files
 * of their own, because the server and Next bundle them each in its own way.
 */
const steps: readonly (readonly string[])[] = [
  [
    `CREATE TABLE rooms (
      id TEXT PRIMARY KEY, digest TEXT NOT NULL, version INTEGER NOT NULL, sealed TEXT NOT NULL, hidden INTEGER NOT NULL,
      closed INTEGER NOT NULL, change INTEGER NOT NULL, changed_at BIGINT NOT NULL)`,
    'CREATE INDEX rooms_changed_at ON rooms (changed_at)',
    `CREATE TABLE entries (
      room TEXT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE, id TEXT NOT NULL, digest TEXT NOT NULL, version INTEGER NOT NULL,
      sealed TEXT, entered INTEGER NOT NULL, change INTEGER NOT NULL, PRIMARY KEY (room, id))`,
  ],
];

/**
 * Brings a database to the newest step, whoever else does so at the same time.
 * @throws Error where the database was made by a newer version of the guide
 */
export function migrate(database: Database): Promise<void> {
  return database.transaction('migration', async (query) => {
    await query('CREATE TABLE IF NOT EXISTS room_steps (step INTEGER PRIMARY KEY)');
    const [row] = await query('SELECT MAX(step) AS last FROM room_steps');
    const done = Number(row?.last ?? 0);
    if (done > steps.length) throw new Error(`The rooms are of step ${done}, and this version knows ${steps.length}`);
    for (const [index, statements] of steps.entries()) {
      if (index < done) continue;
      for (const statement of statements) await query(statement);
      await query('INSERT INTO room_steps (step) VALUES ($1)', [index + 1]);
    }
  });
}

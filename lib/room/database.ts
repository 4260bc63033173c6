/** What the store of rooms needs of a database. SQL is written so that libSQL and PostgreSQL read it alike. */

export type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;
/** Runs one statement. Values stand in it as `$1`, `$2`, … in the order in which they are first used. */
export type Query = (sql: string, values?: readonly Value[]) => Promise<Row[]>;

export interface Database {
  query: Query;
  /** Runs `work` as a whole or not at all, and for each key one after the other, in all processes. It is on the disk when it resolves. */
  transaction<Made>(key: string, work: (query: Query) => Promise<Made>): Promise<Made>;
  /** Tells other processes of a room that has changed, when the transaction is through. */
  announce(query: Query, room: string): Promise<void>;
  listen(heard: (room?: string) => void): void;
  readonly isShared: boolean;
  /** Takes what was deleted out of the files, as far as the database can. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

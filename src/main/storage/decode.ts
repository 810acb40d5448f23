import { DatabaseDamaged } from './faults';

/** A row as SQLite gives it: nothing about it is known until it was read through this file. */
export class Row {
  private readonly columns: Readonly<Record<string, unknown>>;

  constructor(
    private readonly table: string,
    row: unknown,
  ) {
    this.columns = row as Readonly<Record<string, unknown>>;
  }

  /** @throws {DatabaseDamaged} when the column holds anything else, as do all others here */
  text(column: string): string {
    const value = this.columns[column];
    return typeof value === 'string' ? value : this.refuse(column);
  }

  textOrNull(column: string): string | null {
    return this.columns[column] === null ? null : this.text(column);
  }

  /** A whole number from 0 up. */
  count(column: string): number {
    const value = this.columns[column];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.refuse(column);
  }

  flag(column: string): boolean {
    const value = this.count(column);
    return value <= 1 ? value === 1 : this.refuse(column);
  }

  oneOf<T extends string>(column: string, values: readonly T[]): T {
    const value = this.text(column);
    return values.find((candidate) => candidate === value) ?? this.refuse(column);
  }

  /** `parse` throws when the value is not what is expected. */
  json<T>(column: string, parse: (value: unknown) => T): T {
    const text = this.text(column);
    try {
      return parse(JSON.parse(text));
    } catch {
      return this.refuse(column);
    }
  }

  private refuse(column: string): never {
    const value = JSON.stringify(this.columns[column])?.slice(0, 60);
    throw new DatabaseDamaged(`${this.table}.${column} holds ${value ?? 'nothing'}`);
  }
}

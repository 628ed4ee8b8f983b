import type { Registration } from '#shared/domain/registration'

/** What a person is called where a name is expected; who gave none is called by the address, else by the row. */
export function personName({ name, email, source }: Pick<Registration, 'name' | 'email' | 'source'>): string {
  return name ?? email ?? `${source.sheet}!${source.row}`
}

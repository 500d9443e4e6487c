import { connect } from './connection'
import { toCallError } from './refusal'

/** Staff and clerks of a host without a sandbox sign in by user name and password. */
export async function enterByPassword(username: string, password: string): Promise<void> {
  try {
    await connect().User.logIn(username, password)
  } catch (fault) {
    throw toCallError(fault)
  }
}

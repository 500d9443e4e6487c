import { useProfile } from '@/state/profile'
import { useTheme } from '@/theme/useTheme'
import { Counter } from './Counter'
import { StaffDoor } from './StaffDoor'
import './styles/counter.scss'
import './styles/patient.scss'
import './styles/bill.scss'
import './styles/result.scss'
import './styles/dialogs.scss'
import './styles/narrow.scss'
import './styles/print.scss'
import './styles/after.scss'

/** The counter of a hospital or pharmacy: a tablet or a desktop, keyboard and scanner first. */
export default function TerminalPage() {
  const theme = useTheme()
  const staffOf = useProfile((profile) => profile.data?.roles.staffOf ?? null)
  return <div className={`${theme} desk-page`}>{staffOf ? <Counter /> : <StaffDoor />}</div>
}

import { Page, toast } from '@/components'
import { ButtonsSection } from './ButtonsSection'
import { CodesSection } from './CodesSection'
import { ColoursSection } from './ColoursSection'
import { ExplanationSection } from './ExplanationSection'
import { FieldsSection } from './FieldsSection'
import { IconsSection } from './IconsSection'
import { ListsSection } from './ListsSection'
import { MoneySection } from './MoneySection'
import { NoticesSection } from './NoticesSection'
import { PeopleSection } from './PeopleSection'
import { SheetSection } from './SheetSection'
import { StepsSection } from './StepsSection'
import './index.scss'

/** Every component in its states, as it looks in this mode; built for H5 only. */
export default function GalleryPage() {
  return (
    <Page title="部件与状态" back>
      <ColoursSection />
      <MoneySection />
      <PeopleSection />
      <ButtonsSection onSaved={() => toast('已保存')} />
      <FieldsSection />
      <NoticesSection />
      <CodesSection />
      <ListsSection />
      <StepsSection />
      <ExplanationSection />
      <SheetSection />
      <IconsSection />
    </Page>
  )
}

import { Card, Page } from '@/components'

export default function GalleryPage() {
  return (
    <Page title="部件与状态" back>
      <Card>部件</Card>
    </Page>
  )
}

import { Card, EmptyState, Page } from '@/components'

/** The first page. */
export default function HomePage() {
  return (
    <Page title="亲情医保" brand tab="home">
      <Card>
        <EmptyState title="还没有家人" hint="登录以后，这里出示自己和家人的医保码" />
      </Card>
    </Page>
  )
}

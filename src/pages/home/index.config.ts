export default definePageConfig({ navigationBarTitleText: '亲情医保' })

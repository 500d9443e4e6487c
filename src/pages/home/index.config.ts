export default definePageConfig({ navigationBarTitleText: '亲情医保', enablePullDownRefresh: true })

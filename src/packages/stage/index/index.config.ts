export default definePageConfig({ navigationBarTitleText: '并排体验' })

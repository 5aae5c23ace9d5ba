/* Apollo's tests over our adapter, which `run.mjs` bundles. Jest takes CommonJS without further set-up. */
const { defineIntegrationTestSuite } = require('@apollo/server-integration-testsuite')
const { createServerForTests } = require('./node_modules/.cache/server.cjs')

defineIntegrationTestSuite(createServerForTests, { noIncrementalDelivery: true })

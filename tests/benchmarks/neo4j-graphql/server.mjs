/** `node server.mjs`: @neo4j/graphql over our graph, as its users would write it, behind Apollo's own server. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const KINDS = [['Dataset', 'datasets', 'ON'], ['Architecture', 'architectures', 'TRAINS'], ['Method', 'methods', 'APPLIES'], ['Hardware', 'hardware', 'RUNS_ON'], ['Software', 'software', 'BUILT_WITH']]

const typeDefs = `
  type Paper @node { id: ID! title: String! year: Int venue: String setups: [Setup!]! @relationship(type: "HAS_SETUP", direction: OUT) }
  type Setup @node {
    id: ID! scope: [String!]!
    paper: [Paper!]! @relationship(type: "HAS_SETUP", direction: IN)
    ${KINDS.map(([type, field, relation]) => `${field}: [${type}!]! @relationship(type: "${relation}", direction: OUT)`).join('\n    ')}
  }
  ${KINDS.map(([type, , relation]) => `type ${type} @node { id: ID! name: String! setups: [Setup!]! @relationship(type: "${relation}", direction: IN) }`).join('\n  ')}
`

const { SETUPGRAPH_STORE, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD } = process.env
const driver = neo4j.driver(SETUPGRAPH_STORE, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: false, introspection: true })
const context = async () => ({ sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' } })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' }, context })
console.log(`READY ${url}`)

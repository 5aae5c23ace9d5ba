import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server that speaks Bolt on the loopback address: `java -cp 'lib/*' Server.java HOME PORT PAGE_CACHE_MB`.
 * Port 0 takes a free one; the password of the user "neo4j" comes from NEO4J_PASSWORD. Prints `READY PORT`,
 * and ends when its standard input does, so that it cannot outlive the process that started it.
 */
public class Server {
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    int port = Integer.parseInt(arguments[1]);
    if (port == 0) port = freePort();
    long pageCache = Long.parseLong(arguments[2]);
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, megabytes(pageCache))
        // Two days of transaction logs are kept otherwise: gigabytes after a few bulk tests.
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "64M size")
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, megabytes(32))
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .build();
    service.database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", System.getenv("NEO4J_PASSWORD")));
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("READY " + port);
    while (System.in.read() >= 0) {
      // Waits for the end of the input.
    }
    System.exit(0);
  }

  private static long megabytes(long count) {
    return count << 20;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

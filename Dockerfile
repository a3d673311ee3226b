# The application without a database of its own; docker-compose.yml brings PostgreSQL.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY db db
COPY src src
RUN mvn -B -ntp -q -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app testimonia
WORKDIR /app
COPY --from=build --chown=testimonia /build/target/quarkus-app/ ./
USER testimonia
EXPOSE 8080
ENV JAVA_OPTS="-XX:MaxRAMPercentage=70"
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["curl", "-fsS", "http://127.0.0.1:8080/q/health/ready"]
ENTRYPOINT ["sh", "-c", "exec java $JAVA_OPTS -jar quarkus-run.jar"]

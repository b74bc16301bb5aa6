//! The database server of the local environment: what it holds, and who is told where it is.

use std::fs;

use dsl::Architecture;
use postgres_server::{Cluster, Programs, Psql};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value as Json, json};
use synth::{aws::Aws, cloudformation::Cloud, local, local::Health};

use crate::environment::{Environment, is_alive, kill, quiet, until};

/// What is left of a stack with an instance of RDS once that was taken out of it.
const MAKE: &str = r#"
template = '{"Resources": {"Word": {"Type": "AWS::SecretsManager::Secret", "Properties": {"GenerateSecretString": \
{"SecretStringTemplate": "{\\"username\\":\\"ada\\"}", "GenerateStringKey": "password"}}}}}'
client('cloudformation').create_stack(StackName='shop', TemplateBody=template)"#;

fn instance() -> local::Instance {
    let text = |text: &str| text.to_owned();
    local::Instance { stack: text("shop"), id: text("Orders"), secret: text("Word"), database: text("orders") }
}

fn aws(environment: &Environment) -> Aws {
    let local = dsl::Environment {
        name: dsl::Environment::LOCAL.to_owned(),
        account: "000000000000".to_owned(),
        region: "eu-west-1".to_owned(),
        architecture: Architecture::X86_64,
    };
    Aws::at(&local, &format!("http://127.0.0.1:{}", local::ports(&environment.project).unwrap().emulator))
}

async fn attach(environment: &Environment) {
    let aws = aws(environment);
    let stack = Cloud::new(&aws).describe("shop").await.unwrap().unwrap();
    local::attach(&environment.project, &aws, &[instance()], &stack, &quiet()).await.unwrap();
}

fn secret(environment: &Environment) -> Json {
    let text = environment.succeed(
        "
secrets = client('secretsmanager')
print(secrets.get_secret_value(SecretId=secrets.list_secrets()['SecretList'][0]['ARN'])['SecretString'])",
    );
    serde_json::from_str(&text).unwrap()
}

/// Whoever has the secret's words.
async fn holder(environment: &Environment) -> Psql {
    let programs = Programs::installed(&environment.project.tools, &quiet()).await.unwrap();
    let secret = secret(environment);
    let text = |name: &str| secret[name].as_str().unwrap().to_owned();
    let port = u16::try_from(secret["port"].as_u64().unwrap()).unwrap();
    let (username, password, dbname) = (text("username"), text("password"), text("dbname"));
    Psql::of(&programs, postgres_server::Login { host: text("host"), port, username, password, dbname })
}

async fn has(environment: &Environment, table: &str) -> bool {
    let ask = format!("SELECT to_regclass('{table}') IS NOT NULL");
    holder(environment).await.run("orders", &ask).await.unwrap() == "t"
}

#[tokio::test(flavor = "multi_thread")]
async fn its_secret_tells_where_a_database_is_and_its_data_are_the_stacks() {
    let environment = Environment::new();
    let project = &environment.project;
    local::up(project, &[], &quiet()).await.unwrap();
    assert!(local::status(project).await.unwrap().service("database").is_none(), "no stack has asked for one");
    let endpoints = local::up(project, &[instance()], &quiet()).await.unwrap();
    assert_eq!(endpoints.started, ["database"]);
    let port = local::ports(project).unwrap().database;
    assert_eq!(endpoints.database.unwrap(), format!("postgresql://127.0.0.1:{port}"));
    assert_eq!(environment.health("database").await, Health::Running);

    environment.succeed(MAKE);
    attach(&environment).await;
    let told = secret(&environment);
    assert_eq!((&told["port"], &told["dbname"], &told["username"]), (&json!(port), &json!("orders"), &json!("ada")));
    holder(&environment).await.run("orders", "CREATE TABLE things (n int)").await.unwrap();
    attach(&environment).await;
    assert_eq!(secret(&environment), told, "a second time changes nothing");

    // What was changed by hand is the secret's again.
    let programs = Programs::installed(&project.tools, &quiet()).await.unwrap();
    let cluster = Cluster::open(&programs, &project.local.join("data/database")).await.unwrap();
    let admin = cluster.admin(port);
    admin.run("postgres", "ALTER ROLE ada PASSWORD 'another'").await.unwrap();
    attach(&environment).await;
    assert!(has(&environment, "things").await);

    // An end that waits for nobody, and data that are there afterwards. A command that needs none leaves it alone.
    let pid = environment.pid("database").await;
    assert_eq!(local::up(project, &[], &quiet()).await.unwrap().started, Vec::<&str>::new());
    assert_eq!(environment.pid("database").await, pid);
    local::down(project, &quiet()).await.unwrap();
    assert!(!is_alive(pid));
    assert_eq!(environment.processes(), Vec::<i32>::new());
    assert_eq!(environment.health("database").await, Health::Stopped);
    let log = fs::read_to_string(project.local.join("logs/database.log")).unwrap();
    assert!(log.contains("fast shutdown request") && log.contains("database system is shut down"), "{log}");
    local::up(project, &[instance()], &quiet()).await.unwrap();
    assert!(has(&environment, "things").await);

    kill(environment.pid("database").await).await;
    assert_eq!(environment.health("database").await, Health::Crashed);
    assert_eq!(local::up(project, &[instance()], &quiet()).await.unwrap().started, ["database"]);
    assert!(has(&environment, "things").await, "what was committed survives a crash");

    // Another stack of the same name has a database of its own.
    environment.succeed("client('cloudformation').delete_stack(StackName='shop')");
    environment.succeed(MAKE);
    attach(&environment).await;
    assert!(!has(&environment, "things").await);

    local::reset(project, false, &quiet()).await.unwrap();
    assert_eq!(environment.processes(), Vec::<i32>::new());
    assert!(!project.local.join("data").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_beside_a_busy_server_ends_none_of_its_processes() {
    let environment = Environment::new();
    let project = &environment.project;
    local::up(project, &[instance()], &quiet()).await.unwrap();
    environment.succeed(MAKE);
    attach(&environment).await;
    let holder = holder(&environment).await;
    let busy = tokio::spawn(async move { holder.run("orders", "SELECT pg_sleep(600)").await });
    let log = project.local.join("logs/database.log");
    for _ in 0..5 {
        local::up(project, &[instance()], &quiet()).await.unwrap();
    }
    assert!(local::status(project).await.unwrap().strays.is_empty());
    assert!(!busy.is_finished());
    let text = fs::read_to_string(&log).unwrap();
    assert!(!text.contains("terminated by signal"), "{text}");
    // A killed server leaves one that is at work: it is waited for, or the data would be in use.
    let pid = environment.pid("database").await;
    kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL).unwrap();
    until("it is dead", async || !is_alive(pid)).await;
    busy.abort();
    local::up(project, &[instance()], &quiet()).await.unwrap();
    assert_eq!(environment.health("database").await, Health::Running);
    local::reset(project, false, &quiet()).await.unwrap();
}

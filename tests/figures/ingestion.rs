//! The ingestion, line by line.

use serde_json::{Value, json};
use tests::stack;

const ENVIRONMENTS: [&str; 3] = ["local", "dev", "prod"];

fn resource(environment: &str, id: &str) -> Value {
    let stack = stack(environment, &format!("IngestionLab-{environment}"));
    stack.template.resource(id).unwrap_or_else(|| panic!("no {id}")).clone()
}

fn properties(environment: &str, id: &str) -> Value {
    resource(environment, id)["Properties"].clone()
}

/// The template with a line of settings more, and what is said of it.
fn switched_on(setting: &str) -> dsl::Template {
    let before = "downstream_url = \"https://orders.example.com\"";
    let settings = tests::environments();
    assert!(settings.contains(before));
    let (assembly, findings) =
        tests::assembly_of(&settings.replacen(before, &format!("{before}\n{setting} = true"), 1), "prod");
    assert!(findings.is_empty(), "{findings:#?}");
    assembly.stacks.into_iter().find(|stack| stack.name == "IngestionLab-prod").unwrap().template
}

fn actions(template: &dsl::Template, policy: &str, service: &str) -> Vec<String> {
    let document = &template.resource(policy).unwrap()["Properties"]["PolicyDocument"]["Statement"];
    let statements = document.as_array().unwrap().iter();
    let listed = statements.flat_map(|statement| match &statement["Action"] {
        Value::Array(actions) => actions.clone(),
        one => vec![one.clone()],
    });
    let mut actions: Vec<String> = listed.map(|action| action.as_str().unwrap().to_owned()).collect();
    actions.retain(|action| action.starts_with(service));
    actions.sort();
    actions.dedup();
    actions
}

#[test]
fn an_http_api_with_three_routes_of_which_redrives_need_iam() {
    for environment in ENVIRONMENTS {
        assert_eq!(properties(environment, "IngestionApi")["ProtocolType"], "HTTP");
        for (id, key, authorization) in [
            ("IngestionPostEventsRoute", "POST /events", "NONE"),
            ("IngestionGetRedrivePreviewRoute", "GET /redrive/preview", "AWS_IAM"),
            ("IngestionPostRedriveStartRoute", "POST /redrive/start", "AWS_IAM"),
        ] {
            let route = properties(environment, id);
            assert_eq!((&route["RouteKey"], &route["AuthorizationType"]), (&json!(key), &json!(authorization)));
        }
    }
}

#[test]
fn the_api_is_throttled_and_lets_pages_post() {
    for environment in ENVIRONMENTS {
        let limits = &properties(environment, "IngestionStage")["DefaultRouteSettings"];
        assert_eq!(*limits, json!({ "ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 200 }));
        let cors = &properties(environment, "IngestionApi")["CorsConfiguration"];
        assert_eq!((&cors["AllowMethods"], cors["AllowOrigins"].as_array().unwrap().len()), (&json!(["POST"]), 1));
        assert_eq!(cors["AllowHeaders"], json!(["content-type", "x-correlation-id"]));
    }
}

#[test]
fn the_queue_keeps_four_days_hides_180_seconds_and_gives_five_receives() {
    for environment in ENVIRONMENTS {
        let queue = properties(environment, "OrdersQueue");
        assert_eq!(queue["MessageRetentionPeriod"], 4 * 86_400);
        assert_eq!(queue["VisibilityTimeout"], if environment == "local" { 18 } else { 180 });
        assert_eq!(queue["RedrivePolicy"]["maxReceiveCount"], 5);
        assert_eq!(queue["RedrivePolicy"]["deadLetterTargetArn"], json!({ "Fn::GetAtt": ["OrdersDLQ", "Arn"] }));
        assert!(queue.get("FifoQueue").is_none());
    }
}

#[test]
fn dead_letters_are_kept_14_days_and_come_from_the_queue_alone() {
    for environment in ENVIRONMENTS {
        let dlq = properties(environment, "OrdersDLQ");
        assert_eq!(dlq["MessageRetentionPeriod"], 14 * 86_400);
        assert_eq!(dlq["RedriveAllowPolicy"]["redrivePermission"], "byQueue");
        assert_eq!(dlq["RedriveAllowPolicy"]["sourceQueueArns"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn ingest_has_256_megabytes_and_10_seconds_worker_512_and_30_redrive_256_and_60() {
    for environment in ENVIRONMENTS {
        for (id, name, memory, timeout) in [
            ("IngestFunction", "ingest", 256, 10),
            ("WorkerFunction", "worker", 512, if environment == "local" { 3 } else { 30 }),
            ("RedriveFunction", "redrive", 256, 60),
        ] {
            let function = properties(environment, id);
            let name = if environment == "prod" { name.to_owned() } else { format!("{name}-{environment}") };
            assert_eq!(function["FunctionName"], name);
            assert_eq!((&function["MemorySize"], &function["Timeout"]), (&json!(memory), &json!(timeout)), "{id}");
            assert_eq!(
                (&function["Runtime"], &function["Architectures"]),
                (&json!("provided.al2023"), &json!(["arm64"]))
            );
        }
    }
}

#[test]
fn the_worker_takes_ten_at_once_ten_times_and_reports_what_failed() {
    for environment in ENVIRONMENTS {
        let mapping = properties(environment, "WorkerMapping");
        assert_eq!(mapping["BatchSize"], 10);
        assert_eq!(mapping["ScalingConfig"]["MaximumConcurrency"], 10);
        assert_eq!(mapping["FunctionResponseTypes"], json!(["ReportBatchItemFailures"]));
    }
}

#[test]
fn a_message_stays_hidden_for_six_times_the_timeout() {
    for environment in ENVIRONMENTS {
        let visibility = properties(environment, "OrdersQueue")["VisibilityTimeout"].as_u64().unwrap();
        assert_eq!(visibility, 6 * properties(environment, "WorkerFunction")["Timeout"].as_u64().unwrap());
    }
    let visibility = properties("local", "OrdersQueue")["VisibilityTimeout"].as_u64().unwrap();
    assert!(3 * visibility < 60, "on local three receives take less than a minute");
}

#[test]
fn an_outage_of_an_hour_is_waited_out() {
    for (environment, cool_down, outage) in [("local", "3", "360"), ("dev", "30", "3600"), ("prod", "30", "3600")] {
        let variables = properties(environment, "WorkerFunction")["Environment"]["Variables"].clone();
        assert_eq!(
            (&variables["COOL_DOWN_SECONDS"], &variables["OUTAGE_SECONDS"]),
            (&json!(cool_down), &json!(outage))
        );
        assert_eq!(variables["MAX_RECEIVES"], "5");
    }
}

#[test]
fn the_table_is_on_demand_with_recovery_time_to_live_and_encryption() {
    for environment in ENVIRONMENTS {
        let table = resource(environment, "OrdersTable");
        assert_eq!(table["DeletionPolicy"], if environment == "prod" { "Retain" } else { "Delete" });
        let table = &table["Properties"];
        assert_eq!(table["BillingMode"], "PAY_PER_REQUEST");
        assert_eq!(table["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"], true);
        assert_eq!(table["TimeToLiveSpecification"], json!({ "AttributeName": "expiresAt", "Enabled": true }));
        assert_eq!(table["SSESpecification"]["SSEEnabled"], true);
        assert_eq!(table["KeySchema"], json!([{ "AttributeName": "orderId", "KeyType": "HASH" }]));
    }
}

#[test]
fn a_bus_carries_what_became_of_orders() {
    for environment in ENVIRONMENTS {
        assert_eq!(properties(environment, "EventsBus")["Name"], format!("IngestionLab-{environment}-events"));
        let stack = stack(environment, &format!("IngestionLab-{environment}"));
        assert_eq!(actions(&stack.template, "WorkerPolicy", "events:"), ["events:PutEvents"]);
    }
}

#[test]
fn a_parameter_switches_faults_on() {
    for (environment, name) in [
        ("local", "/ingestion-local/failure_mode"),
        ("dev", "/ingestion-dev/failure_mode"),
        ("prod", "/ingestion/failure_mode"),
    ] {
        let parameter = properties(environment, "FailureModeParameter");
        assert_eq!((&parameter["Name"], &parameter["Value"]), (&json!(name), &json!("none")));
        let pattern = "^(none|poison_payload|random_failures|downstream_timeout|throttle)$";
        assert_eq!(parameter["AllowedPattern"], pattern);
    }
}

#[test]
fn a_dashboard_bears_the_labs_name() {
    for environment in ENVIRONMENTS {
        let dashboard = properties(environment, "OverviewDashboard");
        assert_eq!(dashboard["DashboardName"], format!("IngestionLab-{environment}"));
        let body = dashboard["DashboardBody"].to_string();
        for metric in ["OrdersProcessed", "OrdersRepeated", "OrdersFailed"] {
            assert!(body.contains(metric), "{metric}");
        }
    }
}

#[test]
fn alarms_on_dead_letters_error_rates_and_age_tell_an_email_how_much_they_matter() {
    for environment in ENVIRONMENTS {
        for (id, threshold, rank, section) in [
            ("OrdersDeadAlarm", 0, "Critical: ", "#dead-letters"),
            ("OrdersAgeAlarm", 300, "Warning: ", "#age"),
            ("IngestErrorsAlarm", 1, "Critical: ", "#errors"),
            ("WorkerErrorsAlarm", 1, "Critical: ", "#errors"),
            ("RedriveErrorsAlarm", 1, "Critical: ", "#errors"),
        ] {
            let alarm = properties(environment, id);
            let description = alarm["AlarmDescription"].as_str().unwrap();
            assert!(description.starts_with(rank), "{description}");
            assert!(description.ends_with(&format!("docs/runbooks/ingestion.md{section}")), "{description}");
            assert_eq!(
                (&alarm["Threshold"], &alarm["ComparisonOperator"]),
                (&json!(threshold), &json!("GreaterThanThreshold"))
            );
            assert_eq!(alarm["TreatMissingData"], "notBreaching");
            assert_eq!(alarm["AlarmActions"], json!([{ "Ref": "AlertsTopic" }]));
            assert_eq!(alarm.get("Metrics").is_some(), section == "#errors", "a rate is reckoned");
        }
        assert_eq!(properties(environment, "AlertsEmail1")["Protocol"], "email");
    }
}

#[test]
fn each_function_may_do_what_its_contract_says_and_no_more() {
    let template = stack("prod", "IngestionLab-prod").template;
    assert_eq!(actions(&template, "IngestPolicy", "sqs:"), ["sqs:SendMessage"]);
    assert_eq!(actions(&template, "WorkerPolicy", "sqs:"), ["sqs:ChangeMessageVisibility", "sqs:SendMessage"]);
    assert_eq!(actions(&template, "WorkerPolicy", "dynamodb:"), ["dynamodb:UpdateItem"]);
    assert_eq!(actions(&template, "WorkerPolicy", "ssm:"), ["ssm:GetParameter"]);
    let redrive = [
        "sqs:ChangeMessageVisibility",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ReceiveMessage",
        "sqs:SendMessage",
    ];
    assert_eq!(actions(&template, "RedrivePolicy", "sqs:"), redrive);
    for (id, body) in template.resources() {
        let statements = body.pointer("/Properties/PolicyDocument/Statement").and_then(Value::as_array);
        for statement in statements.into_iter().flatten().filter(|statement| statement["Effect"] == "Allow") {
            for part in ["Action", "Resource", "Principal"] {
                assert!(!statement[part].to_string().contains('*'), "{id} {part}: {statement}");
            }
        }
    }
}

#[test]
fn a_key_and_a_network_are_off_until_they_are_switched_on() {
    for environment in ENVIRONMENTS {
        let stack = stack(environment, &format!("IngestionLab-{environment}"));
        assert!(stack.template.resources().all(|(id, _)| {
            let kind = stack.template.type_of(id).unwrap();
            !kind.starts_with("AWS::KMS::") && !kind.starts_with("AWS::EC2::")
        }));
    }
}

#[test]
fn with_a_key_everything_is_encrypted_with_it_and_permissions_follow() {
    let template = switched_on("own_key");
    let arn = json!({ "Fn::GetAtt": ["IngestionKey", "Arn"] });
    for (id, property) in [
        ("OrdersQueue", "/Properties/KmsMasterKeyId"),
        ("OrdersDLQ", "/Properties/KmsMasterKeyId"),
        ("AlertsTopic", "/Properties/KmsMasterKeyId"),
        ("OrdersTable", "/Properties/SSESpecification/KMSMasterKeyId"),
        ("EventsBus", "/Properties/KmsKeyIdentifier"),
    ] {
        assert_eq!(template.resource(id).unwrap().pointer(property), Some(&arn), "{id}");
    }
    assert_eq!(actions(&template, "IngestPolicy", "kms:"), ["kms:Decrypt", "kms:GenerateDataKey"]);
    assert_eq!(actions(&template, "WorkerPolicy", "kms:"), ["kms:Decrypt", "kms:GenerateDataKey"]);
    assert_eq!(actions(&template, "RedrivePolicy", "kms:"), ["kms:Decrypt", "kms:GenerateDataKey"]);
    assert_eq!(actions(&template, "WorkerSqsAccessPolicy", "kms:"), ["kms:Decrypt"]);
    let key = template.resource("IngestionKey").unwrap()["Properties"]["KeyPolicy"].to_string();
    for service in ["cloudwatch.amazonaws.com", "events.amazonaws.com"] {
        assert!(key.contains(service), "{service}");
    }
    assert_eq!(template.resource("IngestionKey").unwrap()["DeletionPolicy"], "Retain");
}

#[test]
fn with_a_network_every_function_runs_in_its_private_subnets() {
    let template = switched_on("own_network");
    for id in ["IngestFunction", "WorkerFunction", "RedriveFunction"] {
        let inside = &template.resource(id).unwrap()["Properties"]["VpcConfig"];
        let subnets = json!([{ "Ref": "IngestionPrivateSubnet1" }, { "Ref": "IngestionPrivateSubnet2" }]);
        assert_eq!(inside["SubnetIds"], subnets);
        assert_eq!(inside["SecurityGroupIds"].as_array().unwrap().len(), 1);
    }
    assert_eq!(template.type_of("IngestionDynamoDbEndpoint"), Some("AWS::EC2::VPCEndpoint"));
    assert_eq!(template.resource("FunctionsOut443").unwrap()["Properties"]["FromPort"], 443);
}

/// What the settings make passes the checks of templates: schemas, references, rules.
#[test]
fn either_switched_on_passes_the_checks() {
    for setting in ["own_key", "own_network"] {
        let template = switched_on(setting);
        let faults = validation::check(&template);
        assert!(faults.is_empty(), "{setting}: {faults:#?}");
        let found = rules::examine(&template, &rules::Limits::default()).findings;
        let found: Vec<_> = found.iter().filter(|found| found.diagnostic.severity != dsl::Severity::Info).collect();
        assert!(found.is_empty(), "{setting}: {found:#?}");
    }
}

#[test]
fn everything_that_bears_tags_bears_four() {
    for environment in ENVIRONMENTS {
        let stack = stack(environment, &format!("IngestionLab-{environment}"));
        for id in
            ["OrdersQueue", "OrdersDLQ", "OrdersTable", "EventsBus", "WorkerFunction", "WorkerRole", "AlertsTopic"]
        {
            let tags = stack.template.resource(id).unwrap()["Properties"]["Tags"].clone();
            let keys: Vec<&str> = tags.as_array().unwrap().iter().map(|tag| tag["Key"].as_str().unwrap()).collect();
            assert_eq!(keys, ["cost-center", "environment", "pipeline", "project"], "{id}");
        }
    }
}

#[test]
fn outputs_name_what_an_operator_needs() {
    for environment in ENVIRONMENTS {
        let outputs = stack(environment, &format!("IngestionLab-{environment}")).template.json()["Outputs"].clone();
        for output in [
            "ApiUrl",
            "BusName",
            "DashboardUrl",
            "FailureModeParameterName",
            "IngestFunctionName",
            "OrdersDlqUrl",
            "OrdersQueueArn",
            "OrdersQueueUrl",
            "RedriveFunctionName",
            "TableName",
            "WorkerFunctionName",
            "WorkerMappingId",
        ] {
            assert!(outputs.get(output).is_some(), "{output}");
        }
    }
}

//! The birthdays, line by line.

use serde_json::{Value, json};
use tests::stack;

const ENVIRONMENTS: [&str; 3] = ["local", "dev", "prod"];

fn resource(environment: &str, id: &str) -> Value {
    let stack = stack(environment, &format!("BdayInfraStack-{environment}"));
    stack.template.resource(id).unwrap_or_else(|| panic!("no {id}")).clone()
}

fn properties(environment: &str, id: &str) -> Value {
    resource(environment, id)["Properties"].clone()
}

/// A name in an environment: `-{env}` behind the first segment, and as it stands in prod.
fn own(environment: &str, first: &str, rest: &str) -> String {
    if environment == "prod" { format!("{first}{rest}") } else { format!("{first}-{environment}{rest}") }
}

/// The resources of a type, by their ids.
fn ids_of(environment: &str, type_name: &str) -> Vec<String> {
    let stack = stack(environment, &format!("BdayInfraStack-{environment}"));
    let found = stack.template.resources().filter(|(_, body)| body["Type"] == type_name);
    found.map(|(id, _)| id.to_owned()).collect()
}

#[test]
fn a_rule_starts_the_scheduler_every_minute() {
    for environment in ENVIRONMENTS {
        let rule = properties(environment, "SchedulerRule");
        assert_eq!((&rule["ScheduleExpression"], &rule["State"]), (&json!("rate(1 minute)"), &json!("ENABLED")));
        assert_eq!(rule["Targets"][0]["Arn"], json!({ "Fn::GetAtt": ["SchedulerFunction", "Arn"] }));
    }
}

#[test]
fn the_scheduler_has_512_megabytes_a_minute_and_no_internet() {
    for environment in ENVIRONMENTS {
        let function = properties(environment, "SchedulerFunction");
        assert_eq!(function["FunctionName"], own(environment, "bday-scheduler", ""));
        assert_eq!((&function["MemorySize"], &function["Timeout"]), (&json!(512), &json!(60)));
        let subnets = json!([{ "Ref": "BdayIsolatedSubnet1" }, { "Ref": "BdayIsolatedSubnet2" }]);
        assert_eq!(function["VpcConfig"]["SubnetIds"], subnets);
        // Isolated subnets have no route but the network's own.
        let routes = ids_of(environment, "AWS::EC2::Route");
        let tables = routes.iter().map(|id| properties(environment, id)["RouteTableId"]["Ref"].clone());
        assert!(!tables.collect::<Vec<_>>().contains(&json!("BdayIsolatedRouteTable")));
    }
}

#[test]
fn endpoints_lead_to_what_the_scheduler_calls() {
    for environment in ENVIRONMENTS {
        let mut services: Vec<String> = ids_of(environment, "AWS::EC2::VPCEndpoint")
            .iter()
            .map(|id| properties(environment, id)["ServiceName"]["Fn::Sub"].as_str().unwrap_or_default().to_owned())
            .collect();
        services.sort();
        assert_eq!(services, ["com.amazonaws.${AWS::Region}.secretsmanager", "com.amazonaws.${AWS::Region}.sqs"]);
    }
}

#[test]
fn the_worker_has_512_megabytes_30_seconds_and_the_internet_by_nat() {
    for environment in ENVIRONMENTS {
        let function = properties(environment, "WorkerFunction");
        assert_eq!(function["FunctionName"], own(environment, "bday-worker", ""));
        let timeout = if environment == "local" { 3 } else { 30 };
        assert_eq!((&function["MemorySize"], &function["Timeout"]), (&json!(512), &json!(timeout)));
        let subnets = json!([{ "Ref": "BdayPrivateSubnet1" }, { "Ref": "BdayPrivateSubnet2" }]);
        assert_eq!(function["VpcConfig"]["SubnetIds"], subnets);
        assert_eq!(properties(environment, "BdayPrivateRoute1")["NatGatewayId"], json!({ "Ref": "BdayNatGateway1" }));
    }
}

#[test]
fn the_worker_takes_ten_at_once_ten_times_and_reports_what_failed() {
    for environment in ENVIRONMENTS {
        let mapping = properties(environment, "WorkerMapping");
        assert_eq!((&mapping["BatchSize"], &mapping["Enabled"]), (&json!(10), &json!(true)));
        assert_eq!(mapping["ScalingConfig"]["MaximumConcurrency"], 10);
        assert_eq!(mapping["FunctionResponseTypes"], json!(["ReportBatchItemFailures"]));
    }
}

#[test]
fn the_queue_keeps_14_days_and_gives_five_receives() {
    for environment in ENVIRONMENTS {
        let queue = properties(environment, "MessagesQueue");
        assert_eq!(queue["QueueName"], own(environment, "bday-messages", ""));
        assert_eq!(queue["MessageRetentionPeriod"], 14 * 86_400);
        assert_eq!(queue["RedrivePolicy"]["maxReceiveCount"], 5);
        assert_eq!(queue["RedrivePolicy"]["deadLetterTargetArn"], json!({ "Fn::GetAtt": ["MessagesDLQ", "Arn"] }));
        assert_eq!(properties(environment, "MessagesDLQ")["MessageRetentionPeriod"], 14 * 86_400);
    }
}

#[test]
fn a_message_stays_hidden_for_six_times_the_workers_timeout() {
    for environment in ENVIRONMENTS {
        let visibility = properties(environment, "MessagesQueue")["VisibilityTimeout"].as_u64().unwrap();
        assert_eq!(visibility, 6 * properties(environment, "WorkerFunction")["Timeout"].as_u64().unwrap());
    }
    assert_eq!(properties("prod", "MessagesQueue")["VisibilityTimeout"], 180);
    assert!(3 * properties("local", "MessagesQueue")["VisibilityTimeout"].as_u64().unwrap() < 60);
}

#[test]
fn the_database_is_a_t3_micro_of_20_gigabytes_encrypted_and_private() {
    for environment in ENVIRONMENTS {
        let database = properties(environment, "BdayDatabase");
        assert_eq!((&database["Engine"], &database["DBInstanceClass"]), (&json!("postgres"), &json!("db.t3.micro")));
        assert_eq!((&database["AllocatedStorage"], &database["StorageEncrypted"]), (&json!("20"), &json!(true)));
        assert_eq!(database["PubliclyAccessible"], false);
        assert_eq!(database["DBName"], "bday");
        let subnets = &properties(environment, "BdayDatabaseSubnetGroup")["SubnetIds"];
        assert_eq!(*subnets, json!([{ "Ref": "BdayIsolatedSubnet1" }, { "Ref": "BdayIsolatedSubnet2" }]));
    }
}

#[test]
fn the_database_asks_for_tls() {
    for environment in ENVIRONMENTS {
        assert_eq!(properties(environment, "BdayDatabaseParameterGroup")["Parameters"]["rds.force_ssl"], "1");
        // The authority whose roots the functions trust.
        assert_eq!(properties(environment, "BdayDatabase")["CACertificateIdentifier"], "rds-ca-rsa2048-g1");
    }
}

#[test]
fn the_database_keeps_seven_days_of_backups_and_is_protected_in_prod() {
    for environment in ENVIRONMENTS {
        let database = resource(environment, "BdayDatabase");
        assert_eq!(database["Properties"]["BackupRetentionPeriod"], 7);
        let kept = environment == "prod";
        assert_eq!(database["Properties"]["DeletionProtection"], kept);
        assert_eq!(database["DeletionPolicy"], if kept { "Snapshot" } else { "Delete" });
    }
}

#[test]
fn the_network_has_two_zones_a_nat_gateway_and_an_internet_gateway() {
    for environment in ENVIRONMENTS {
        for kind in ["Isolated", "Private", "Public"] {
            for zone in 0..2 {
                let subnet = properties(environment, &format!("Bday{kind}Subnet{}", zone + 1));
                assert_eq!(subnet["AvailabilityZone"]["Fn::Select"][0], zone);
            }
        }
        for type_name in ["AWS::EC2::NatGateway", "AWS::EC2::InternetGateway", "AWS::EC2::VPC"] {
            assert_eq!(ids_of(environment, type_name).len(), 1, "{type_name}");
        }
        assert_eq!(properties(environment, "BdayNatGateway1")["SubnetId"], json!({ "Ref": "BdayPublicSubnet1" }));
    }
}

#[test]
fn only_the_functions_and_the_rotation_reach_the_database() {
    for environment in ENVIRONMENTS {
        let openings = ids_of(environment, "AWS::EC2::SecurityGroupIngress");
        let into_database = openings
            .iter()
            .map(|id| properties(environment, id))
            .filter(|opening| opening["GroupId"] == json!({ "Fn::GetAtt": ["DatabaseSecurityGroup", "GroupId"] }));
        let mut sources: Vec<_> = into_database
            .map(|opening| {
                assert_eq!((&opening["FromPort"], &opening["ToPort"]), (&json!(5432), &json!(5432)));
                opening["SourceSecurityGroupId"]["Fn::GetAtt"][0].as_str().unwrap().to_owned()
            })
            .collect();
        sources.sort();
        assert_eq!(sources, ["RotationSecurityGroup", "SchedulerSecurityGroup", "WorkerSecurityGroup"]);
        for id in ids_of(environment, "AWS::EC2::SecurityGroup") {
            assert!(properties(environment, &id).get("SecurityGroupIngress").is_none(), "{id}");
        }
    }
}

#[test]
fn the_password_is_generated_and_rotated_by_the_service() {
    for environment in ENVIRONMENTS {
        let secret = properties(environment, "DatabaseCredentials");
        assert_eq!(secret["Name"], own(environment, "bday", "/db-credentials"));
        assert_eq!(secret["GenerateSecretString"]["GenerateStringKey"], "password");
        let rotation = properties(environment, "DatabaseCredentialsRotation");
        assert_eq!(rotation["HostedRotationLambda"]["RotationType"], "PostgreSQLSingleUser");
        assert_eq!(rotation["RotationRules"]["ScheduleExpression"], "rate(30 days)");
    }
}

#[test]
fn the_webhook_is_a_parameter() {
    for environment in ENVIRONMENTS {
        let parameter = properties(environment, "WebhookParameter");
        assert_eq!(parameter["Name"], own(environment, "/bday", "/webhook-url"));
        let variables = &properties(environment, "WorkerFunction")["Environment"]["Variables"];
        assert_eq!(variables["WEBHOOK_PARAMETER"], json!({ "Ref": "WebhookParameter" }));
    }
}

#[test]
fn logs_are_kept_for_seven_days() {
    for environment in ENVIRONMENTS {
        let groups = ids_of(environment, "AWS::Logs::LogGroup");
        assert_eq!(groups.len(), 3, "of both functions, and of the network");
        for id in groups {
            assert_eq!(properties(environment, &id)["RetentionInDays"], 7, "{id}");
        }
    }
}

#[test]
fn seven_alarms_tell_by_email() {
    for environment in ENVIRONMENTS {
        for (id, threshold, comparison) in [
            ("SchedulerErrorsAlarm", json!(3), "GreaterThanThreshold"),
            ("MessagesDepthAlarm", json!(1_000), "GreaterThanThreshold"),
            ("MessagesDeadAlarm", json!(0), "GreaterThanThreshold"),
            ("MessagesAgeAlarm", json!(300), "GreaterThanThreshold"),
            ("WorkerErrorsAlarm", json!(10), "GreaterThanThreshold"),
            ("DatabaseCpuAlarm", json!(80), "GreaterThanThreshold"),
            ("DatabaseSpaceAlarm", json!(2_000_000_000_u64), "LessThanThreshold"),
        ] {
            let alarm = properties(environment, id);
            assert_eq!((&alarm["Threshold"], &alarm["ComparisonOperator"]), (&threshold, &json!(comparison)), "{id}");
            assert_eq!(alarm["AlarmActions"], json!([{ "Ref": "AlertsTopic" }]), "{id}");
        }
        assert_eq!(properties(environment, "SchedulerErrorsAlarm")["Period"], 300);
        for id in ["SchedulerErrorsAlarm", "WorkerErrorsAlarm", "MessagesDeadAlarm"] {
            assert_eq!(properties(environment, id)["TreatMissingData"], "notBreaching", "{id}");
        }
        assert_eq!(ids_of(environment, "AWS::CloudWatch::Alarm").len(), 7);
        let subscription = ids_of(environment, "AWS::SNS::Subscription");
        assert_eq!(properties(environment, &subscription[0])["Protocol"], "email");
    }
}

#[test]
fn the_functions_may_do_what_they_do_and_nothing_else() {
    const LOGS: [&str; 2] = ["logs:CreateLogStream", "logs:PutLogEvents"];
    for environment in ENVIRONMENTS {
        for (policies, own) in [
            (&["SchedulerPolicy"][..], &["secretsmanager:GetSecretValue", "sqs:SendMessage"][..]),
            (
                &["WorkerPolicy", "WorkerSqsAccessPolicy"],
                &[
                    "secretsmanager:GetSecretValue",
                    "sqs:DeleteMessage",
                    "sqs:GetQueueAttributes",
                    "sqs:ReceiveMessage",
                    "ssm:GetParameter",
                ],
            ),
        ] {
            let statements = policies.iter().flat_map(|id| {
                let document = properties(environment, id)["PolicyDocument"]["Statement"].clone();
                document.as_array().unwrap().clone()
            });
            let listed = statements.flat_map(|statement| match &statement["Action"] {
                Value::Array(actions) => actions.clone(),
                one => vec![one.clone()],
            });
            let mut actions: Vec<String> = listed.map(|action| action.as_str().unwrap().to_owned()).collect();
            actions.retain(|action| !LOGS.contains(&action.as_str()) && !action.starts_with("ec2:"));
            actions.sort();
            assert_eq!(actions, own, "{policies:?}");
        }
    }
}

#[test]
fn a_dashboard_shows_functions_queues_and_the_database() {
    for environment in ENVIRONMENTS {
        let body = properties(environment, "OverviewDashboard")["DashboardBody"].to_string();
        for metric in [
            "Invocations",
            "Errors",
            "ApproximateNumberOfMessagesVisible",
            "CPUUtilization",
            "DatabaseConnections",
            "FreeStorageSpace",
        ] {
            assert!(body.contains(metric), "{metric}");
        }
    }
}

#[test]
fn every_resource_that_can_bear_tags_bears_four() {
    for environment in ENVIRONMENTS {
        for id in ["SchedulerFunction", "WorkerFunction", "MessagesQueue", "MessagesDLQ", "DatabaseCredentials"] {
            let tags = properties(environment, id)["Tags"].to_string();
            for tag in ["project", "pipeline", "environment", "cost-center"] {
                assert!(tags.contains(&format!("\"{tag}\"")), "{id}: {tag}");
            }
        }
    }
}

#[test]
fn outputs_name_what_an_operator_needs() {
    for environment in ENVIRONMENTS {
        let stack = stack(environment, &format!("BdayInfraStack-{environment}"));
        let outputs = stack.template.json()["Outputs"].as_object().unwrap().clone();
        for name in [
            "MessagesQueueUrl",
            "MessagesQueueArn",
            "MessagesDlqUrl",
            "SchedulerFunctionName",
            "WorkerFunctionName",
            "WorkerMappingId",
            "WebhookParameterName",
            "DatabaseSecretArn",
            "AlertsTopicArn",
            "DashboardUrl",
        ] {
            assert!(outputs.contains_key(name), "{name}");
        }
    }
}

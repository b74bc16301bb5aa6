//! The builder of functions.

use std::marker::PhantomData;

use contract::{Bindings, Contract, Verb};

use super::{
    code::{Code, code},
    everywhere::{Everywhere, Network},
};
use crate::{
    Diagnostic, EphemeralStorage, Expr, Fields, FunctionAsset, Grant, Handle, InStack, Memory, ReservedConcurrency,
    Resource, Stack, Timeout, Value,
    aws::{
        ec2::{Inside, SecurityGroup, Subnets},
        logs::{LogGroup, LogRetention},
        name::Rule,
    },
    iam::{Permit, ServiceRole, Statement},
    level1::{
        Level1, ec2,
        lambda::{self, function},
    },
    stack::logical_id,
};

/// A Rust function, built by cargo-lambda, with a role and a log group of its own.
///
/// Its variables and permissions are its contract's and no others. `M` is what it consumes: the message of a queue, or what invokes it.
/// Source of the ranges: Lambda developer guide, quotas.
///
/// ```
/// use dsl::prelude::*;
/// contract::contract! {
///     /// Answers, and touches nothing.
///     pub Echo in "echo" consumes contract::Request {}
/// }
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let echo = Function::new("Echo", Echo::default()).memory(Memory::new(256)).timeout(Timeout::seconds(5));
/// stack.add(echo.in_vpc(["subnet-1"], ["sg-1"]));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(orders.template.resource("EchoFunction").unwrap()["Properties"]["VpcConfig"]["SubnetIds"][0], "subnet-1");
/// ```
#[derive(Debug)]
#[must_use = "a function is made by `Stack::add`"]
pub struct Function<M> {
    given: String,
    code: Code,
    bindings: Vec<Binding>,
    faults: Vec<Diagnostic>,
    name: Option<String>,
    description: Option<String>,
    memory: Memory,
    timeout: Timeout,
    reserved: Option<ReservedConcurrency>,
    log_retention: LogRetention,
    storage: Option<EphemeralStorage>,
    network: Option<Network>,
    traced: bool,
    of: PhantomData<fn() -> M>,
}

/// One field of a contract, bound.
#[derive(Debug)]
struct Binding {
    variable: &'static str,
    /// Nothing, where the field is optional and left out.
    text: Option<Expr>,
    permit: Permit,
}

#[derive(Default)]
struct Collected {
    bindings: Vec<Binding>,
    faults: Vec<Diagnostic>,
}

impl Bindings<InStack> for Collected {
    fn bind<V: Verb>(&mut self, variable: &'static str, grant: Grant<V>) {
        if let Some(Expr::Literal(serde_json::Value::String(text))) = &grant.text
            && let Err(expected) = V::check(text)
        {
            let message = format!("the variable `{variable}` is `{text}`: {expected}");
            self.faults.push(Diagnostic::error("bad-setting", message));
        }
        if self.bindings.iter().any(|other| other.variable == variable) {
            let message = format!("two fields of the contract share the variable `{variable}`");
            self.faults.push(Diagnostic::error("duplicate-variable", message).help("give the thing a tuple of verbs"));
        }
        let text = grant.text.clone();
        self.bindings.push(Binding { variable, text, permit: Permit::of(grant, variable) });
    }
}

impl<M> Function<M> {
    /// A function with everything its contract asks for. Its logical id is the given name and `Function`.
    ///
    /// AWS's defaults until set: 128 MB, no reserved concurrency. Ours: 30 seconds, logs kept for two weeks.
    pub fn new<C: Contract<InStack, Consumes = M>>(id: &str, contract: C) -> Self {
        let mut collected = Collected::default();
        contract.bind_all(&mut collected);
        Self {
            given: id.to_owned(),
            code: Code::Package(C::PACKAGE),
            bindings: collected.bindings,
            faults: collected.faults,
            name: None,
            description: None,
            memory: Memory::MIN,
            timeout: Timeout::seconds(30),
            reserved: None,
            log_retention: LogRetention::TwoWeeks,
            storage: None,
            network: None,
            traced: false,
            of: PhantomData,
        }
    }

    pub(crate) fn given(&self) -> &str {
        &self.given
    }

    pub(crate) fn given_timeout(&self) -> Timeout {
        self.timeout
    }

    /// The function's name: at most 64 letters, digits, `-` and `_`. A change replaces the function.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it does. At most 256 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Its memory. AWS's default is 128 MB.
    pub fn memory(mut self, memory: Memory) -> Self {
        self.memory = memory;
        self
    }

    /// How long an invocation may take. AWS's default is 3 seconds, ours 30.
    pub fn timeout(mut self, timeout: Timeout) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets instances aside, and has no more than these. A consumer of a queue then needs a maximum concurrency no larger, or
    /// throttled receives use up its messages' receives.
    pub fn reserved_concurrency(mut self, reserved: ReservedConcurrency) -> Self {
        self.reserved = Some(reserved);
        self
    }

    /// How long its log lines are kept. AWS's default is for ever, ours two weeks.
    pub fn log_retention(mut self, retention: LogRetention) -> Self {
        self.log_retention = retention;
        self
    }

    /// Runs a container image of ECR in place of the package that cargo-lambda builds: its URI, with a digest or a tag. At most 10 GB. A
    /// change from one form to the other replaces the function.
    pub fn image(mut self, uri: impl Into<Value<String>>) -> Self {
        self.code = Code::Image(uri.into());
        self
    }

    /// Room under `/tmp`. AWS's default is 512 MB, which costs nothing.
    pub fn ephemeral_storage(mut self, storage: EphemeralStorage) -> Self {
        self.storage = Some(storage);
        self
    }

    /// Puts it into subnets of a network that is made here, with a security group. From private subnets it reaches the internet by NAT, from
    /// isolated ones nothing but endpoints; into public ones it does not go: nothing in them would have an address. No replacement.
    pub fn in_network<K: Inside>(self, subnets: Subnets<K>, group: Handle<SecurityGroup>) -> Self {
        self.in_vpc(subnets.handles().map(Handle::<ec2::Subnet>::ref_), [group.id()])
    }

    /// Puts it into a network that exists: the ids of its subnets, of two zones at least where it must stay up, and of its security groups.
    /// It then reaches the internet by a NAT gateway alone, and AWS's services by that or by endpoints. No replacement.
    pub fn in_vpc<S: Into<Value<String>>, G: Into<Value<String>>>(
        mut self,
        subnets: impl IntoIterator<Item = S>,
        security_groups: impl IntoIterator<Item = G>,
    ) -> Self {
        let subnets = subnets.into_iter().map(Into::into).collect();
        let groups = security_groups.into_iter().map(Into::into).collect();
        self.network = Some(Network { subnets, groups });
        self
    }

    /// Sends traces of its invocations to X-Ray. AWS's default is to do so where the caller does.
    pub fn traced(mut self) -> Self {
        self.traced = true;
        self
    }
}

const NAME: Rule = Rule { what: "function", max: 64, also: "-_" };

impl<M> Resource for Function<M> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Function");
        for fault in self.faults {
            stack.fault(fault.resource(&id));
        }
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }

        let mut group = LogGroup::new(&self.given, self.log_retention);
        if let Some(name) = &self.name {
            group = group.named(format!("/aws/lambda/{name}"));
        }
        let group = group.add_to(stack);
        let role = ServiceRole::for_service(stack, &self.given, "lambda.amazonaws.com");

        let mut statements = vec![Statement::allow(
            "WriteOwnLogs",
            ["logs:CreateLogStream", "logs:PutLogEvents"],
            vec![group.streams()],
        )];
        let mut variables = Fields::default();
        for Binding { variable, text, permit } in self.bindings {
            if let Some(text) = text {
                variables.insert(variable, text);
            }
            statements.extend(permit.statements(stack));
        }
        let mut everywhere = Everywhere::default();
        let network = self.network.map(|network| everywhere.network(stack, &id, network));
        if self.traced {
            everywhere.traces();
        }
        let Everywhere { statements: needed, reasons } = everywhere;
        statements.extend(needed);
        check_size(stack, &id, &variables);
        let policy = role.policy(stack, format!("{}Policy", self.given), "contract".into(), statements);
        if let (false, Some(policy)) = (reasons.is_empty(), stack.resource_mut(policy)) {
            policy.metadata.insert("AllResources", Expr::Map(reasons));
        }

        let architecture = stack.environment().architecture;
        let (code, build) = code(stack, self.code);
        let zipped = build.is_some();
        let logging = function::LoggingConfig {
            log_format: Some("JSON".into()),
            log_group: Some(group.name()),
            ..function::LoggingConfig::default()
        };
        let variables = function::Environment { variables: Some(Value::from_expr(Expr::Map(variables))) };
        let function = lambda::Function {
            function_name: self.name.map(Into::into),
            description: self.description.map(Into::into),
            package_type: (!zipped).then(|| "Image".into()),
            runtime: zipped.then(|| "provided.al2023".into()),
            handler: zipped.then(|| "bootstrap".into()),
            architectures: Some([architecture.word()].into()),
            code: Some(code.into()),
            memory_size: Some(self.memory.into()),
            timeout: Some(self.timeout.into()),
            reserved_concurrent_executions: self.reserved.map(Into::into),
            role: Some(role.arn()),
            logging_config: Some(logging.into()),
            environment: Some(variables.into()),
            ephemeral_storage: self.storage.map(|size| function::EphemeralStorage { size: Some(size.into()) }.into()),
            vpc_config: network.map(Into::into),
            tracing_config: self.traced.then(|| function::TracingConfig { mode: Some("Active".into()) }.into()),
            ..lambda::Function::default()
        };
        let mut function = function.lower();
        // The first invocation must not run before it may read its secrets.
        function.depends_on.push(policy);
        if let Some((build, key)) = build {
            stack.push_function(FunctionAsset { function: id.clone(), build, key });
        }
        let handle: Handle<Self> = Handle::new(stack.push(id, function));
        stack.permissions().roles.insert(handle.key(), role);
        handle
    }
}

/// AWS takes 4,096 bytes of variables; what is filled in at deployment is not known here.
fn check_size(stack: &mut Stack, id: &str, variables: &Fields) {
    let known = |text: &Expr| match text {
        Expr::Literal(serde_json::Value::String(text)) => text.len(),
        _ => 0,
    };
    let size: usize = variables.iter().map(|(name, text)| name.len() + known(text)).sum();
    if size > 4_096 {
        let message = format!("the variables of `{id}` take {size} bytes, and AWS takes 4096");
        stack.fault(
            Diagnostic::error("variables-too-large", message).resource(id).help("put the text into a parameter"),
        );
    }
}

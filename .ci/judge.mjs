// What AWS's offline validator and cdk-nag's AwsSolutions pack say of templates: one finding a line, as JSON.
//
// node judge.mjs FOLDER-OF-NODE-MODULES TEMPLATE…
import { createRequire } from "node:module";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const [modules, ...templates] = process.argv.slice(2);
const require = createRequire(resolve(modules, "judge.cjs"));
const { App, Aspects, Stack } = require("aws-cdk-lib");
const { CfnInclude } = require("aws-cdk-lib/cloudformation-include");
const { AwsSolutionsChecks } = require("cdk-nag");
const inside = createRequire(require.resolve("aws-cdk-lib/package.json"));
const { CompositeEngine, TemplateFile } = inside("@aws/cloudformation-validate");

const say = (finding) => console.log(JSON.stringify(finding));

const engine = new CompositeEngine();
for (const template of templates) {
    const name = basename(template, ".template.json");
    for (const found of engine.validateTemplate(new TemplateFile(template)).diagnostics) {
        const resource = found.entity?.logicalId ?? found.logicalId ?? found.resourceId ?? null;
        say({ judge: "aws", template: name, rule: found.ruleId, severity: found.severity, resource, message: found.message });
    }
}
engine.free();

// cdk-nag looks at constructs: each template is included in a stack of an app that is thrown away.
class Collector {
    constructor(template) {
        this.template = template;
    }
    onNonCompliance(found) {
        say({
            judge: "cdk-nag",
            template: this.template,
            rule: found.ruleId,
            severity: found.ruleLevel,
            resource: found.resource.node.id,
            message: found.ruleInfo,
        });
    }
    // A rule that cannot read a value says so; that is no finding.
    onError() {}
    onCompliance() {}
    onNotApplicable() {}
    onSuppressed() {}
    onSuppressedError() {}
}

for (const template of templates) {
    const name = basename(template, ".template.json");
    const app = new App({ outdir: mkdtempSync(join(tmpdir(), "nag-")), analyticsReporting: false });
    const stack = new Stack(app, name);
    new CfnInclude(stack, "Template", { templateFile: template });
    Aspects.of(stack).add(new AwsSolutionsChecks({ reports: false, additionalLoggers: [new Collector(name)] }));
    app.synth();
}

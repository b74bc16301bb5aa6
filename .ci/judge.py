"""What others say of the templates, less what is accepted: python3 judge.py JUDGES TEMPLATE...

JUDGES is the folder that the judges are installed in. Ends with 1 where a finding is not accepted, or an acceptance accepts nothing.
"""

import fnmatch
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent


def lines(command):
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.returncode not in (0, 1):
        sys.exit(f"{command[0]} failed: {ran.stderr}")
    return ran.stdout


def checkov(judges, templates):
    found = json.loads(lines([judges / "python/bin/checkov", "--quiet", "--compact", "-o", "json", "-f", *templates]) or "[]")
    for report in found if isinstance(found, list) else [found]:
        for check in report.get("results", {}).get("failed_checks", []):
            yield {
                "judge": "checkov",
                "template": pathlib.Path(check["file_path"]).name.removesuffix(".template.json"),
                "rule": check["check_id"],
                "resource": check["resource"].rpartition(".")[2],
                "message": check["check_name"],
            }


def node(judges, templates):
    for line in lines(["node", HERE / "judge.mjs", judges, *templates]).splitlines():
        if line.startswith("{"):
            found = json.loads(line)
            if found["severity"] != "INFO":
                yield found


def main():
    judges, *templates = sys.argv[1:]
    judges = pathlib.Path(judges)
    accepted = json.loads((HERE / "accepted.json").read_text())
    used = set()
    refused = 0
    for found in [*checkov(judges, templates), *node(judges, templates)]:
        for index, entry in enumerate(accepted):
            of_this = entry["judge"] == found["judge"] and entry["rule"] == found["rule"]
            if of_this and any(fnmatch.fnmatchcase(found["resource"] or "", one) for one in entry["resources"]):
                used.add(index)
                break
        else:
            refused += 1
            print(f"{found['judge']} {found['rule']} {found['template']}/{found['resource']}: {found['message']}")
    for index, entry in enumerate(accepted):
        if index not in used:
            refused += 1
            print(f"accepted.json: {entry['judge']} {entry['rule']} is accepted, and nobody finds it")
    rules = {(entry["judge"], entry["rule"]) for entry in accepted}
    print(f"{len(templates)} templates: {refused} findings, {len(rules)} rules accepted with a reason")
    sys.exit(refused > 0)


main()

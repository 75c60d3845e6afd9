package io.breakwater.triage;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}

package io.breakwater.escalation;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}

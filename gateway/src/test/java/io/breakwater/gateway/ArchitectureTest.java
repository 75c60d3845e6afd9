package io.breakwater.gateway;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}
